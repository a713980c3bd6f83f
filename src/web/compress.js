// Writes .br and .gz beside every text file of the build, for the server to hand out as they are.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const folder = process.argv[2] ?? fileURLToPath(new URL('../../wwwroot/app', import.meta.url));

for (const name of readdirSync(folder, { recursive: true })) {
  const file = `${folder}/${name}`;
  if (!/\.(js|css|json|svg|html)$/.test(file) || !statSync(file).isFile()) {
    continue;
  }

  const bytes = readFileSync(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}
