import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Starts the product with a demo in it, on a directory of its own.
 * @param {string} program The path of LiveHub.dll.
 * @returns Its three addresses, the secrets in them, and how to stop it. */
export async function startDemo(program) {
  const data = mkdtempSync(join(tmpdir(), 'livehub-'));
  const port = await freePort();
  const server = spawn('dotnet', [program, '--demo', '30'], {
    env: { ...process.env, LiveHub__DataDirectory: data, ASPNETCORE_URLS: `http://127.0.0.1:${port}` },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = await lines(server, /a phone +(\S+)/);
  const stop = () => {
    server.once('exit', () => rmSync(data, { recursive: true, force: true }));
    server.kill();
  };
  const [lead, stage, phone] = [/to lead it +(\S+)/, /big screen +(\S+)/, /a phone +(\S+)/].map((one) => one.exec(said)[1]);
  return { home: new URL(lead).origin, lead, stage, phone, code: phone.split('/').at(-1), facilitator: lead.split('#')[1], stop };
}

function lines(server, until) {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (more) => {
      said += more;
      if (until.test(said)) {
        resolve(said);
      }
    });
    server.once('exit', () => reject(new Error(`It did not start:\n${said}`)));
  });
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
