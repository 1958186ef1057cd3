// The matrix product of quantised rows and weights, in AssemblyScript: four fifths of a layer's time.

/** A block of packed weights: 4 output rows by 8 inputs, one byte each. */
const BLOCK: usize = 32;

/**
 * c[m, n] = sum over k of a[m, k] * b[n, k] * sa[m] * sb[n] + bias[n]; a is int16 in rows, b int8 in blocks of 4 by 8, c f32.
 * N is a multiple of 4, K of 16.
 */
export function multiply(a: usize, b: usize, c: usize, sa: usize, sb: usize, bias: usize, M: i32, N: i32, K: i32): void {
  const row: usize = (<usize>K) << 1;
  const next: usize = (<usize>N) << 2;
  for (let n: i32 = 0; n < N; n += 4) {
    const weights = b + <usize>n * K;
    const scale = v128.load(sb + ((<usize>n) << 2));
    const offset = v128.load(bias + ((<usize>n) << 2));
    let x = a;
    let out = c + ((<usize>n) << 2);
    let s = sa;
    let m: i32 = 0;
    for (; m + 2 <= M; m += 2) {
      twoRows(x, x + row, weights, K, out, out + next, s, scale, offset);
      x += row << 1;
      out += next << 1;
      s += 8;
    }
    if (m < M) oneRow(x, weights, K, out, s, scale, offset);
  }
}

@inline
function twoRows(x: usize, y: usize, w: usize, K: i32, outX: usize, outY: usize, s: usize, scale: v128, offset: v128): void {
  let x0 = i32x4.splat(0), x1 = x0, x2 = x0, x3 = x0;
  let y0 = x0, y1 = x0, y2 = x0, y3 = x0;
  for (const end = x + ((<usize>K) << 1); x < end; x += 32) {
    let u = v128.load(x), v = v128.load(y);
    let r = v128.load_ext<i8>(w);
    x0 = i32x4.add(x0, i32x4.dot_i16x8_s(u, r));
    y0 = i32x4.add(y0, i32x4.dot_i16x8_s(v, r));
    r = v128.load_ext<i8>(w, 8);
    x1 = i32x4.add(x1, i32x4.dot_i16x8_s(u, r));
    y1 = i32x4.add(y1, i32x4.dot_i16x8_s(v, r));
    r = v128.load_ext<i8>(w, 16);
    x2 = i32x4.add(x2, i32x4.dot_i16x8_s(u, r));
    y2 = i32x4.add(y2, i32x4.dot_i16x8_s(v, r));
    r = v128.load_ext<i8>(w, 24);
    x3 = i32x4.add(x3, i32x4.dot_i16x8_s(u, r));
    y3 = i32x4.add(y3, i32x4.dot_i16x8_s(v, r));
    u = v128.load(x, 16);
    v = v128.load(y, 16);
    r = v128.load_ext<i8>(w, 32);
    x0 = i32x4.add(x0, i32x4.dot_i16x8_s(u, r));
    y0 = i32x4.add(y0, i32x4.dot_i16x8_s(v, r));
    r = v128.load_ext<i8>(w, 40);
    x1 = i32x4.add(x1, i32x4.dot_i16x8_s(u, r));
    y1 = i32x4.add(y1, i32x4.dot_i16x8_s(v, r));
    r = v128.load_ext<i8>(w, 48);
    x2 = i32x4.add(x2, i32x4.dot_i16x8_s(u, r));
    y2 = i32x4.add(y2, i32x4.dot_i16x8_s(v, r));
    r = v128.load_ext<i8>(w, 56);
    x3 = i32x4.add(x3, i32x4.dot_i16x8_s(u, r));
    y3 = i32x4.add(y3, i32x4.dot_i16x8_s(v, r));
    w += 2 * BLOCK;
    y += 32;
  }
  store(outX, x0, x1, x2, x3, f32.load(s), scale, offset);
  store(outY, y0, y1, y2, y3, f32.load(s, 4), scale, offset);
}

@inline
function oneRow(x: usize, w: usize, K: i32, out: usize, s: usize, scale: v128, offset: v128): void {
  let x0 = i32x4.splat(0), x1 = x0, x2 = x0, x3 = x0;
  for (const end = x + ((<usize>K) << 1); x < end; x += 16) {
    const u = v128.load(x);
    x0 = i32x4.add(x0, i32x4.dot_i16x8_s(u, v128.load_ext<i8>(w)));
    x1 = i32x4.add(x1, i32x4.dot_i16x8_s(u, v128.load_ext<i8>(w, 8)));
    x2 = i32x4.add(x2, i32x4.dot_i16x8_s(u, v128.load_ext<i8>(w, 16)));
    x3 = i32x4.add(x3, i32x4.dot_i16x8_s(u, v128.load_ext<i8>(w, 24)));
    w += BLOCK;
  }
  store(out, x0, x1, x2, x3, f32.load(s), scale, offset);
}

/** Adds up the four lanes of each of four sums (integers: in any order the same) and stores them scaled. */
@inline
function store(out: usize, s0: v128, s1: v128, s2: v128, s3: v128, s: f32, scale: v128, offset: v128): void {
  const low = i32x4.add(v128.shuffle<i32>(s0, s1, 0, 4, 2, 6), v128.shuffle<i32>(s0, s1, 1, 5, 3, 7));
  const high = i32x4.add(v128.shuffle<i32>(s2, s3, 0, 4, 2, 6), v128.shuffle<i32>(s2, s3, 1, 5, 3, 7));
  const sums = i32x4.add(v128.shuffle<i32>(low, high, 0, 1, 4, 5), v128.shuffle<i32>(low, high, 2, 3, 6, 7));
  v128.store(out, f32x4.add(f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(sums), f32x4.splat(s)), scale), offset));
}
