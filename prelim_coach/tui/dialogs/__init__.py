"""Modal dialogs: a question in, an answer out; they save nothing themselves."""
