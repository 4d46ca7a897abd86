"""The use cases that the app and the commands share."""
