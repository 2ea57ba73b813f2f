"""How a run of the command line ends."""

OK = 0
FAILED = 1  # some document failed
USAGE = 2  # the command line asks for what cannot be done

# 128 and the number of the signal, as shells count: interrupted (SIGINT), nobody reads the output (SIGPIPE).
INTERRUPTED = 130
UNREAD = 141
