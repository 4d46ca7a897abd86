"""Pure values and rules: no input or output, no screen, no store, no "now"."""
