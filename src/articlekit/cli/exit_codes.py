"""Exit codes of the command line."""

OK = 0
FAILED = 1  # some document failed
USAGE = 2  # wrong usage; nothing was written

# 128 plus the number of the signal, as in a shell: SIGINT, and SIGPIPE if the program that reads the output has ended.
INTERRUPTED = 130
BROKEN_PIPE = 141
