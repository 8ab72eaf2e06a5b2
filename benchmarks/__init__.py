"""The plugin timed against its peers on the sample city, in one run: ``make bench``."""
