"""The user's file: an ordinary TinyDB file, saved so that a promise can be kept."""
