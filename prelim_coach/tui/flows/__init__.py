"""Conversations of several dialogs that end in one use case."""
