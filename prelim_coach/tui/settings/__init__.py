"""What Settings holds, a module a section; each gives its lines for a coach."""
