#!/usr/bin/env bash
# ./dev package: one file that holds everything for each system, the list of what is in them, and their sums, in dist/.
# ./dev package --try: the same, and then the Linux file on a machine with nothing installed; docs/decisions/0009.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
work=artifacts/package
systems=(linux-x64 win-x64)

make() {
  rm -rf $work dist/livehub-* dist/SHA256SUMS wwwroot/app
  mkdir -p dist
  (cd src/web && npm ci --no-audit --no-fund --loglevel=error && touch node_modules/.package-lock.json)
  for system in "${systems[@]}"; do
    echo "LiveHub $version for $system"
    dotnet publish src/LiveHub -c Release -p:PackageFor="$system" -o "$work/$system/out" -v quiet --nologo
    local made
    made=$(find "$work/$system/out" -type f ! -name '*.pdb')
    if [ "$(wc -l <<<"$made")" != 1 ]; then
      echo "The package for $system is not one file: $made" >&2
      exit 1
    fi
    case $system in
      win-*) cp "$made" "dist/livehub-$system.exe" ;;
      *) install -m 755 "$made" "dist/livehub-$system" ;;
    esac
  done
}

list() { # What is in the files.
  local deps=()
  for system in "${systems[@]}"; do
    deps+=("livehub-$system=$work/$system/obj/LiveHub/Release/net10.0/$system/LiveHub.deps.json")
  done
  local date
  date=$(TZ=UTC git log -1 --date=format-local:%Y-%m-%dT%H:%M:%SZ --format=%cd 2>/dev/null || date -u +%Y-%m-%dT%H:%M:%SZ)
  node src/package/sbom.js "$version" "$date" "${deps[@]}" >dist/livehub-sbom.json
}

# Each says 0: no known vulnerability, 1: there is one, 2: nobody here can tell.

audit_nuget() {
  local sources told
  sources=$(dotnet nuget list source --format short | sed -n 's/^E[A-Z]* //p' | awk '{ printf "<add key=\"%d\" value=\"%s\"/>", NR, $1 }')
  # Named as sources of vulnerabilities too, so that one that knows none says so.
  echo "<configuration><packageSources><clear/>$sources</packageSources><auditSources><clear/>$sources</auditSources></configuration>" >$work/audit.config
  told=$(PackageFor=linux-x64 dotnet restore src/LiveHub --configfile $work/audit.config --force \
    -p:NuGetAudit=true -p:NuGetAuditMode=all -p:NuGetAuditLevel=low 2>&1) || true
  if grep -qE 'NU190[1-4]' <<<"$told"; then
    grep -oE 'NU190[1-4].*' <<<"$told" | sort -u
    return 1
  fi
  ! grep -qE 'NU1900|NU1905|error' <<<"$told" || return 2
}

audit_npm() {
  (cd src/web && npm audit --json 2>/dev/null || true) >$work/audit.json
  node -e '
    const { metadata, vulnerabilities } = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8") || "{}");
    if (!metadata) process.exit(2);
    Object.values(vulnerabilities).forEach((one) => console.log(`${one.name}: ${one.severity}`));
    process.exit(metadata.vulnerabilities.total > 0 ? 1 : 0);' $work/audit.json 2>/dev/null
}

audit_runtime() { # The .NET that goes into the files: is there a later patch?
  local told
  told=$(dotnet sdk check 2>&1) || return 2
  ! grep -qE 'Unable to get' <<<"$told" || return 2
  ! grep -E "Microsoft\.(NETCore|AspNetCore)\.App +$(dotnet msbuild src/LiveHub -getProperty:BundledNETCoreAppPackageVersion) .*(Patch|vulnerab)" <<<"$told" || return 1
}

audit() {
  unknown=() known=()
  local what status
  for what in nuget npm runtime; do
    status=0
    audit_$what || status=$?
    [ $status != 1 ] || known+=("$what")
    [ $status != 2 ] || unknown+=("$what")
  done
}

sums() { (cd dist && sha256sum livehub-* >SHA256SUMS); }

version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' Directory.Build.props)
[ "${1:-}" = --only-try ] || { make; list; sums; }
[ -z "${1:-}" ] || src/package/try.sh dist/livehub-linux-x64
[ "${1:-}" != --only-try ] || exit 0
audit
(cd dist && ls -l livehub-* && cat SHA256SUMS)
echo "LiveHub $version is in dist/: the files for Linux and Windows, livehub-sbom.json (what is in them) and SHA256SUMS."
if [ ${#known[@]} != 0 ]; then
  echo "NOT TO BE RELEASED: known vulnerabilities (${known[*]}), see above." >&2
  exit 1
fi
if [ ${#unknown[@]} != 0 ]; then
  echo "NOT CHECKED for known vulnerabilities (${unknown[*]}): nobody who knows them can be reached from here, or they keep no list. Check before a release." >&2
  exit 2
fi
echo "No package in it has a known vulnerability today."
