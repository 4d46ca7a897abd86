"""Widgets: domain values in, messages out, no rules."""
