#!/usr/bin/env bash
# neo4j.sh start|stop|clean: a Neo4j Community on 127.0.0.1 for tests, and for people without Docker.
# Its jars come from Maven Central (GPLv3: fetched, never shipped); it needs Java 17 or 21, Maven and about 400 MB of memory.
#   NEO4J_PORT      Bolt port, 17687
#   NEO4J_PASSWORD  of the user neo4j, kept from the first start; secret-pass
#   NEO4J_VERSION   5.26.30
#   NEO4J_JAVA      the java to run; java
# The data stays from one start to the next until `clean`.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
version=${NEO4J_VERSION:-5.26.30}
port=${NEO4J_PORT:-17687}
password=${NEO4J_PASSWORD:-secret-pass}
java=${NEO4J_JAVA:-java}
cache=${XDG_CACHE_HOME:-$HOME/.cache}/onrecord
jars=$cache/neo4j-$version
home=$cache/neo4j-run-$port

main() {
  case "${1:-}" in
    start) start ;;
    stop) stop ;;
    clean) stop && rm -rf "$home" ;;
    *) sed -n '2,8s/^# //p' "$0" >&2 && exit 2 ;;
  esac
}

start() {
  if running; then echo "Neo4j already runs on bolt://127.0.0.1:$port"; return; fi
  fetch
  mkdir -p "$home/conf" "$home/logs"
  sed "s/@PORT@/$port/g" "$here/neo4j.conf" > "$home/conf/neo4j.conf"
  # The first password is refused once there is a user, so it is set before the first start only.
  if [[ ! -d $home/data ]]; then
    NEO4J_HOME=$home NEO4J_CONF=$home/conf "$java" -cp "$jars/*" org.neo4j.cli.AdminTool dbms set-initial-password "$password" > "$home/logs/admin.log" 2>&1
  fi
  setsid nohup "$java" -cp "$jars/*" -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dio.netty.tryReflectionSetAccessible=true \
    --add-opens=java.base/java.nio=ALL-UNNAMED --add-opens=java.base/java.io=ALL-UNNAMED \
    --add-opens=java.base/sun.nio.ch=ALL-UNNAMED --add-opens=java.base/java.util.concurrent=ALL-UNNAMED \
    org.neo4j.server.CommunityEntryPoint --home-dir="$home" --config-dir="$home/conf" > "$home/logs/console.log" 2>&1 < /dev/null &
  echo $! > "$home/pid"
  for _ in $(seq 300); do
    running || break
    if answers; then echo "Neo4j $version runs on bolt://127.0.0.1:$port"; return; fi
    sleep 0.2
  done
  tail -n 50 "$home"/logs/*.log >&2
  echo "Neo4j did not start" >&2
  return 1
}

# It writes its last checkpoint before it ends, which takes about 12 s.
stop() {
  running || return 0
  local pid
  pid=$(< "$home/pid")
  kill "$pid"
  for _ in $(seq 150); do kill -0 "$pid" 2>/dev/null || { rm -f "$home/pid"; return 0; }; sleep 0.2; done
  kill -9 "$pid"
  rm -f "$home/pid"
}

running() {
  [[ -f $home/pid ]] && kill -0 "$(< "$home/pid")" 2>/dev/null
}

fetch() {
  [[ -f $jars/complete ]] && return
  mkdir -p "$jars"
  mvn -q -ntp -B -f "$here/pom.xml" -Dneo4j.version="$version" -Doutdir="$jars" dependency:copy-dependencies
  touch "$jars/complete"
}

# A Bolt handshake that proposes version 5.0: a ready server answers with that version.
answers() {
  local answer
  exec 3<> "/dev/tcp/127.0.0.1/$port" || return 1
  printf '\x60\x60\xb0\x17\x00\x00\x00\x05\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00' >&3
  answer=$(timeout 2 head -c4 <&3 | od -An -tx1 | tr -d ' \n')
  exec 3>&-
  [[ $answer == 00000005 ]]
} 2>/dev/null

main "$@"
