"""The guided dialogs. Forms, runs and texts derive from the algorithms; nothing is computed here."""
