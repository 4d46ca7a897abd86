"""The guides as content: acts, scripts, facts, support, and their loader."""
