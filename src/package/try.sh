#!/usr/bin/env bash
# Starts the Linux file on a machine as bare as can be: its root holds four libraries of Debian and nothing else, no shell,
# no certificates, no time zones; the user may write nowhere but at home, and nothing may be run there. Then the first
# story is played against it: a session is made, phones join, send ideas and vote, and what they see is compared with what
# the server holds.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
file=$(realpath "$1")
port=${LIVEHUB_TRY_PORT:-5099}
# What every Linux with a desktop or a login from afar has: C, C++, and OpenSSL, whose repairs come with the system.
libraries=(libc6 libgcc-s1 libstdc++6 libssl3)
nobody=65534

as=""
[ "$(id -u)" = 0 ] || as=sudo
root=$(mktemp -d) packages=$(mktemp -d)
server=""

clean() {
  [ -z "$server" ] || { $as kill "$server" 2>/dev/null && wait "$server" 2>/dev/null; } || true
  for mounted in proc home dev/null dev/urandom; do
    ! mountpoint -q "$root/$mounted" || $as umount "$root/$mounted"
  done
  $as rm -rf "$root" "$packages"
}
trap clean EXIT

chmod 755 "$root"
(cd "$packages" && apt-get download -qq "${libraries[@]}" 2>/dev/null || { $as apt-get update -qq && apt-get download -qq "${libraries[@]}"; })
for package in "$packages"/*.deb; do
  dpkg-deb --fsys-tarfile "$package" | tar -x -C "$root" --wildcards './lib*' './usr/lib/*' 2>/dev/null || true
done
mkdir -p "$root/proc" "$root/home" "$root/opt" "$root/dev"
for device in null urandom; do
  touch "$root/dev/$device"
  $as mount --bind "/dev/$device" "$root/dev/$device"
done
install -m 755 "$file" "$root/opt/livehub"
$as mount -t proc proc "$root/proc"
$as mount -t tmpfs -o noexec,nosuid,nodev,uid=$nobody tmpfs "$root/home"
echo "On a bare root: $(cd "$root" && find . -path ./proc -prune -o -type f -print | wc -l) files, ${libraries[*]}"

began=$(date +%s%N)
# Neither a working directory nor an environment helps it.
$as env -i HOME=/home "$(PATH=$PATH:/usr/sbin command -v chroot)" --userspec=$nobody:$nobody "$root" /opt/livehub --urls "http://127.0.0.1:$port" >"$packages/said" 2>&1 &
server=$!
for _ in $(seq 600); do
  ! curl -fs -o /dev/null "http://127.0.0.1:$port/health/ready" || break
  kill -0 "$server" 2>/dev/null || { cat "$packages/said" >&2; exit 1; }
  sleep 0.1
done
echo "Ready after $((($(date +%s%N) - began) / 1000000)) ms:"
cat "$packages/said"
curl -fs "http://127.0.0.1:$port/" | grep -q '/app/assets/' || { echo "It shows no start page." >&2; exit 1; }
[ -s "$root/home/.local/share/LiveHub/data/livehub.db" ] || { echo "Its data is not where it should be." >&2; $as find "$root/home" >&2; exit 1; }

dotnet build -c Release tests/LiveHub.Load -v quiet --nologo
for scenario in ideas votes; do
  dotnet tests/LiveHub.Load/bin/Release/net10.0/LiveHub.Load.dll $scenario --phones 20 --seconds 10 --url "http://127.0.0.1:$port" --json >"$packages/$scenario" || { cat "$packages/$scenario" "$packages/said" >&2; exit 1; }
  node -e '
    const { scenario, phones, commands, acked, lost, wrong } = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8").trim().split("\n").at(-1));
    console.log(`${scenario}: ${phones} phones, ${commands} commands, ${acked} saved, ${lost} lost, ${wrong} seen wrong`);
    process.exit(acked > 0 && lost === 0 && wrong === 0 ? 0 : 1);' "$packages/$scenario"
done
$as kill "$server" && wait "$server" 2>/dev/null || true

# By double click: a display, no words, any directory. What would open the browser notes what it was given.
desk=$packages/desk
mkdir "$desk"
cp "$file" "$desk/livehub"
echo "{ \"Urls\": \"http://127.0.0.1:$port\" }" >"$desk/appsettings.json"
printf '#!/bin/sh\necho "$1" >>"%s/opened"\n' "$desk" >"$desk/xdg-open"
chmod +x "$desk/xdg-open"
double_click() { (cd / && exec env -i DISPLAY=:0 PATH="$desk:/usr/bin:/bin" "$desk/livehub" </dev/null) }
double_click >"$desk/said" 2>&1 &
server=$!
for _ in $(seq 600); do
  [ ! -s "$desk/opened" ] || break
  sleep 0.1
done
double_click | grep 'runs already'
for _ in $(seq 100); do # The second browser is opened by a program of its own.
  [ "$(wc -l <"$desk/opened")" -lt 2 ] || break
  sleep 0.1
done
expected=$(printf 'http://127.0.0.1:%s/\n' "$port" "$port")
[ "$(cat "$desk/opened")" = "$expected" ] || { echo "By double click it opened: $(cat "$desk/opened")" >&2; cat "$desk/said" >&2; exit 1; }
[ -s "$desk/data/livehub.db" ] || { echo "By double click its data is not beside it." >&2; exit 1; }
cat "$desk/said"
echo "By double click it opened the browser, keeps its data beside itself, and knows itself when started twice."
echo "The packaged Linux file played the first story on a machine with nothing else installed."
