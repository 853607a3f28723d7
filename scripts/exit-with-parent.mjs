// Preloaded into the processes that `npm start` starts: when the parent is gone, even killed, they go too and free their port.
process.on('disconnect', () => process.exit(0))
