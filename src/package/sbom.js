// Writes the list of everything that is in the product (CycloneDX 1.6):
//
//     node src/package/sbom.js VERSION DATE FILE=LiveHub.deps.json ...
//
// What .NET brings is read from what the publish says it put into each file; what npm brings, from what the bundler put
// into the pages. Versions and hashes are those of the lock files; licences are the packages' own.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const web = fileURLToPath(new URL('../web/', import.meta.url));
const modules = join(web, 'node_modules');
const packages = process.env.NUGET_PACKAGES ?? join(homedir(), '.nuget', 'packages');

const [version, date, ...files] = process.argv.slice(2);
const components = [...fromNuget(files), ...(await fromNpm())].sort((one, other) => (one.purl < other.purl ? -1 : 1));
const unclear = components.filter((one) => one.licenses.length === 0 || one.hashes === undefined);
if (unclear.length > 0) {
  console.error(`Without a licence or a hash: ${unclear.map((one) => one.purl).join(', ')}`);
  process.exit(1);
}

const product = {
  type: 'application',
  'bom-ref': `livehub@${version}`,
  name: 'LiveHub',
  version,
};
const list = {
  $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  serialNumber: `urn:uuid:${idOf(JSON.stringify([product, components]))}`,
  version: 1,
  metadata: { timestamp: date, component: product },
  components,
  dependencies: [{ ref: product['bom-ref'], dependsOn: components.map((one) => one['bom-ref']) }],
};
console.log(JSON.stringify(list, null, 2));

/** Each package once, with the files that it is in. */
function fromNuget(files) {
  const found = new Map();
  for (const [file, deps] of files.map((file) => file.split('='))) {
    for (const [key, { type }] of Object.entries(JSON.parse(readFileSync(deps, 'utf8')).libraries)) {
      if (type === 'project') {
        continue;
      }
      const [name, version] = key.replace(/^runtimepack\./, '').split('/');
      const known = found.get(key) ?? nugetPackage(name, version);
      known.properties.push({ name: 'livehub:file', value: file });
      found.set(key, known);
    }
  }
  return [...found.values()];
}

function nugetPackage(name, version) {
  const folder = join(packages, name.toLowerCase(), version.toLowerCase());
  const spec = readFileSync(join(folder, `${name.toLowerCase()}.nuspec`), 'utf8');
  const hash = JSON.parse(readFileSync(join(folder, '.nupkg.metadata'), 'utf8')).contentHash;
  return component(name, version, `pkg:nuget/${name}@${version}`, hash, nugetLicence(spec, folder));
}

function nugetLicence(spec, folder) {
  const [, type, text] = /<license type="(\w+)"[^>]*>([^<]+)</.exec(spec) ?? [];
  const address = /<licenseUrl>([^<]+)</.exec(spec)?.[1];
  if (type === 'expression') {
    return expression(text);
  }
  const file = type === 'file' && existsSync(join(folder, text)) ? readFileSync(join(folder, text), 'utf8') : undefined;
  return file
    ? [{ license: { name: `in the package: ${text}`, text: { contentType: 'text/plain', content: file } } }]
    : address
      ? [{ license: { name: 'by reference', url: address } }]
      : [];
}

/** The packages whose code or files the bundler put into the pages. */
async function fromNpm() {
  const lock = JSON.parse(readFileSync(join(web, 'package-lock.json'), 'utf8')).packages;
  const inside = new Set();
  const { build } = await import(pathToFileURL(join(modules, 'vite/dist/node/index.js')).href);
  const configFile = join(web, 'vite.config.ts');
  const { output } = await build({ root: web, configFile, logLevel: 'silent', build: { write: false } });
  for (const file of [output].flat()) {
    const from = file.type === 'chunk' ? file.moduleIds : file.originalFileNames;
    for (const source of from.concat(fontOf(file))) {
      const name = source.startsWith('\0vite') ? 'vite' : source.startsWith('\0rolldown') ? 'rolldown' : packageOf(source);
      if (name) {
        inside.add(name);
      }
    }
  }
  return [...inside].map((name) => {
    const { version, integrity, license } = lock[`node_modules/${name}`];
    const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
    const made = component(name, version, purl, integrity?.replace('sha512-', ''), expression(license));
    made.properties.push({ name: 'livehub:file', value: 'every file, in its pages' });
    return made;
  });
}

/** Style sheets bring fonts, whose file alone says nothing of where it came from. */
function fontOf(file) {
  const font = file.type === 'asset' && /\.woff2?$/.test(file.fileName) ? file.names?.[0] : undefined;
  const fonts = join(modules, '@fontsource-variable');
  return font ? readdirSync(fonts).map((name) => join(fonts, name, 'files', font)).filter((path) => existsSync(path)) : [];
}

function packageOf(source) {
  const [, ...inside] = source.replaceAll('\\', '/').split('node_modules/');
  return /^((?:@[^/]+\/)?[^/]+)\//.exec(inside.at(-1) ?? '')?.[1];
}

function component(name, version, purl, hash, licenses) {
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    ...(hash ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }] } : {}),
    licenses,
    properties: [],
  };
}

function expression(licence) {
  return !licence ? [] : / /.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }];
}

/** The same list has the same number. */
function idOf(text) {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
