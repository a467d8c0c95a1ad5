import { createServer } from 'node:http';

const server = createServer((request, response) => {
  response.end('Hello from a container\n');
});
server.listen(3000);

// Process 1 gets only the signals it handles: without this, "docker stop" would have to kill it.
process.on('SIGTERM', () => {
  server.close();
  server.closeIdleConnections();
});
