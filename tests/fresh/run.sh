#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Proves the bare machine: a Debian 12 made by debootstrap, a clone of this project, the two commands.
# Takes this machine's way to Debian's archive with it. Needs root. FRESH=folder keeps the system for a look.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
[ "$(id -u)" = 0 ] || { echo "tests/fresh needs root, for chroot" >&2; exit 1; }
dir=${FRESH:-$(mktemp -d /tmp/lyhord-fresh-XXXXXX)}
sys=$dir/debian
clean() {
	for m in $(awk -v d="$sys/" 'index($2, d) == 1 { print $2 }' /proc/mounts | sort -r); do
		umount -l "$m" || true
	done
	# Never remove a tree that something else is still mounted in.
	if [ -z "${FRESH:-}" ] && ! grep -q " $sys/" /proc/mounts; then
		rm -rf --one-file-system "$dir"
	fi
}
trap clean EXIT
if [ ! -f "$sys/etc/debian_version" ]; then
	mirror=$(sed -n 's/^URIs: *//p; s/^deb \(\[[^]]*\] \)\?\([^ ]*\) .*/\2/p' /etc/apt/sources.list /etc/apt/sources.list.d/*debian* 2>/dev/null | head -1)
	debootstrap --variant=minbase bookworm "$sys" "${mirror:-http://deb.debian.org/debian}" >"$dir/debootstrap.log" 2>&1 || {
		tail -20 "$dir/debootstrap.log" >&2; exit 1; }
fi
# The same archive, proxy and certificates as this machine has.
rm -f "$sys/etc/apt/sources.list"
mkdir -p "$sys/etc/apt" "$sys/usr/share/keyrings" "$sys/etc/ssl/certs"
for f in sources.list sources.list.d apt.conf.d/99* auth.conf.d trusted.gpg.d keyrings; do
	for from in /etc/apt/$f; do
		[ ! -e "$from" ] || { mkdir -p "$sys$(dirname "$from")"; cp -a "$from" "$sys$(dirname "$from")/"; }
	done
done
rm -f "$sys"/etc/apt/sources.list.d/nodesource* "$sys"/etc/apt/sources.list.d/*google*
cp -a /usr/share/keyrings/. "$sys/usr/share/keyrings/"
cp -L /etc/resolv.conf "$sys/etc/resolv.conf" 2>/dev/null || true
cp -L /etc/hosts "$sys/etc/hosts"
if [ -d /usr/local/share/ca-certificates ]; then
	mkdir -p "$sys/usr/local/share/ca-certificates"
	cp -a /usr/local/share/ca-certificates/. "$sys/usr/local/share/ca-certificates/"
fi
cp -L /etc/ssl/certs/ca-certificates.crt "$sys/etc/ssl/certs/" 2>/dev/null || true
for f in /root/.npmrc /etc/npmrc /usr/etc/npmrc; do
	[ ! -f $f ] || { mkdir -p "$sys$(dirname $f)"; cp $f "$sys$f"; }
done
printf '#!/bin/sh\nexit 101\n' >"$sys/usr/sbin/policy-rc.d"
chmod +x "$sys/usr/sbin/policy-rc.d"
mkdir -p "$sys/proc" "$sys/dev/pts" "$sys/dev/shm"
mount -t proc proc "$sys/proc"
mount -t tmpfs -o mode=1777 tmpfs "$sys/dev/shm"
ln -sfn /proc/self/fd "$sys/dev/fd"
rm -rf "$sys/root/lyhord"
git clone -q "$root" "$sys/root/lyhord"
rm -rf "$sys/root/lyhord/.git/hooks"
inside() {
	env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 CI="${CI:-}" \
		${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
		${npm_config_registry:+npm_config_registry="$npm_config_registry"} ${NPM_CONFIG_REGISTRY:+NPM_CONFIG_REGISTRY="$NPM_CONFIG_REGISTRY"} \
		npm_config_cafile=/etc/ssl/certs/ca-certificates.crt chroot "$sys" "$@"
}
inside apt-get update -q >"$dir/apt.log" 2>&1 || { tail -5 "$dir/apt.log" >&2; exit 1; }

# Without root: the exact line, and nothing else happens.
if inside setpriv --reuid=65534 --regid=65534 --clear-groups sh -c 'cd /root/lyhord 2>/dev/null || exit 9; script/bootstrap server' >"$dir/noroot.log" 2>&1; then
	echo "script/bootstrap ended well without root and without packages" >&2; exit 1
fi
chmod 755 "$sys/root"
inside setpriv --reuid=65534 --regid=65534 --clear-groups sh -c 'cd /root/lyhord && script/bootstrap server' >"$dir/noroot.log" 2>&1 && exit 1
grep -q 'apt-get install -y --no-install-recommends .*libmicrohttpd-dev' "$dir/noroot.log" || { cat "$dir/noroot.log" >&2; exit 1; }
echo "without root: the line to run was printed"

# The first command: it serves the demo.
port=18080
inside sh -c "cd /root/lyhord && LISTEN=127.0.0.1:$port exec script/server" >"$dir/server.log" 2>&1 &
pid=$!
n=0
until grep -q 'Lyhörd listens' "$dir/server.log"; do
	n=$((n + 1))
	if [ $n -gt 900 ] || ! kill -0 $pid 2>/dev/null; then cat "$dir/server.log" >&2; exit 1; fi
	sleep 1
done
python3 - $port <<'PY'
import sys, urllib.request
text = urllib.request.urlopen(f"http://127.0.0.1:{sys.argv[1]}/").read().decode()
assert "Vad kan vi hjälpa dig med?" in text
PY
grep -q 'anna.agent@ekasa.example' "$dir/server.log"
for p in postgresql-15 chromium default-jre-headless nodejs npm; do
	if inside dpkg-query -W -f '${Status}' $p 2>/dev/null | grep -q 'ok installed'; then
		echo "script/server installed $p, which it does not need" >&2; exit 1
	fi
done
pkill -TERM -f "lyhord serve site --listen 127.0.0.1:$port" || true
wait $pid || true
echo "script/server: it served the demo on a bare Debian"

# The second: everything is green.
inside sh -c 'cd /root/lyhord && exec script/test' >"$dir/test.log" 2>&1 || { grep -A 25 "^FAILED" "$dir/test.log" >&2; tail -5 "$dir/test.log" >&2; exit 1; }
tail -1 "$dir/test.log"
