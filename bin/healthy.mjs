// Ends with 0 when the program on this machine is ready to be sent requests, with 1 when not: for the container's health check.
const port = process.env.PORT || '3000';

try {
  const answer = await fetch(`http://127.0.0.1:${port}/halsa/redo`, { signal: AbortSignal.timeout(4_000) });
  process.stdout.write(`${await answer.text()}\n`);
  process.exitCode = answer.ok ? 0 : 1;
} catch (error) {
  process.stdout.write(`${error.message}\n`);
  process.exitCode = 1;
}
