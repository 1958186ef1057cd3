// The encoder's arithmetic, in AssemblyScript (not TypeScript): compiled by scripts/build-kernel.mjs to kernel.wasm, which is committed.
// Every sum is made in one fixed order, row by row, so that a row's result never depends on the rows beside it. Pointers
// are byte addresses; f32 rows are 16-byte aligned.

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

// @ts-ignore: decorator
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

// @ts-ignore: decorator
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
// @ts-ignore: decorator
@inline
function store(out: usize, s0: v128, s1: v128, s2: v128, s3: v128, s: f32, scale: v128, offset: v128): void {
  const low = i32x4.add(v128.shuffle<i32>(s0, s1, 0, 4, 2, 6), v128.shuffle<i32>(s0, s1, 1, 5, 3, 7));
  const high = i32x4.add(v128.shuffle<i32>(s2, s3, 0, 4, 2, 6), v128.shuffle<i32>(s2, s3, 1, 5, 3, 7));
  const sums = i32x4.add(v128.shuffle<i32>(low, high, 0, 1, 4, 5), v128.shuffle<i32>(low, high, 2, 3, 6, 7));
  v128.store(out, f32x4.add(f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(sums), f32x4.splat(s)), scale), offset));
}

// @ts-ignore: decorator
@inline
function sum4(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 2) + (f32x4.extract_lane(v, 1) + f32x4.extract_lane(v, 3));
}

/** e^x for x up to 88: the polynomial of Cephes. */
// @ts-ignore: decorator
@inline
function exp4(x: v128): v128 {
  x = f32x4.max(f32x4.min(x, f32x4.splat(88.0)), f32x4.splat(-87.0));
  const n = f32x4.nearest(f32x4.mul(x, f32x4.splat(1.44269504088896341)));
  x = f32x4.sub(x, f32x4.mul(n, f32x4.splat(0.693359375)));
  x = f32x4.sub(x, f32x4.mul(n, f32x4.splat(-2.1219444e-4)));
  let y = f32x4.splat(1.98756915e-4);
  y = f32x4.add(f32x4.mul(y, x), f32x4.splat(1.3981999507e-3));
  y = f32x4.add(f32x4.mul(y, x), f32x4.splat(8.3334519073e-3));
  y = f32x4.add(f32x4.mul(y, x), f32x4.splat(4.1665795894e-2));
  y = f32x4.add(f32x4.mul(y, x), f32x4.splat(1.6666665459e-1));
  y = f32x4.add(f32x4.mul(y, x), f32x4.splat(5.0000001201e-1));
  y = f32x4.add(f32x4.add(f32x4.mul(y, f32x4.mul(x, x)), x), f32x4.splat(1.0));
  return f32x4.mul(y, i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23));
}

/** In place, n values: x times the normal distribution function of x; erf by Abramowitz and Stegun 7.1.26. */
export function gelu(x: usize, n: i32): void {
  for (const end = x + ((<usize>n) << 2); x < end; x += 16) {
    const v = v128.load(x);
    const z = f32x4.mul(v, f32x4.splat(0.70710678118654752));
    const a = f32x4.abs(z);
    const t = f32x4.div(f32x4.splat(1.0), f32x4.add(f32x4.splat(1.0), f32x4.mul(a, f32x4.splat(0.3275911))));
    let y = f32x4.splat(1.061405429);
    y = f32x4.add(f32x4.mul(y, t), f32x4.splat(-1.453152027));
    y = f32x4.add(f32x4.mul(y, t), f32x4.splat(1.421413741));
    y = f32x4.add(f32x4.mul(y, t), f32x4.splat(-0.284496736));
    y = f32x4.add(f32x4.mul(y, t), f32x4.splat(0.254829592));
    y = f32x4.mul(y, t);
    const magnitude = f32x4.sub(f32x4.splat(1.0), f32x4.mul(y, exp4(f32x4.neg(f32x4.mul(a, a)))));
    const erf = v128.or(magnitude, v128.and(z, f32x4.splat(-0.0)));
    v128.store(x, f32x4.mul(f32x4.mul(v, f32x4.splat(0.5)), f32x4.add(f32x4.splat(1.0), erf)));
  }
}

/** Rows of K f32 at x as int16 at q, each with its own scale at s: 8191 steps either way leave room for the sums. */
export function quantize(x: usize, q: usize, s: usize, M: i32, K: i32): void {
  const row: usize = (<usize>K) << 2;
  for (let m: i32 = 0; m < M; m++) {
    let largest = f32x4.splat(1e-9);
    for (let i: usize = 0; i < row; i += 16) largest = f32x4.max(largest, f32x4.abs(v128.load(x + i)));
    const limit = max(
      max(f32x4.extract_lane(largest, 0), f32x4.extract_lane(largest, 1)),
      max(f32x4.extract_lane(largest, 2), f32x4.extract_lane(largest, 3)),
    );
    const inverse = f32x4.splat(<f32>8191.0 / limit);
    f32.store(s, limit / <f32>8191.0);
    for (let i: usize = 0; i < row; i += 32) {
      const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(x + i), inverse)));
      const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(x + i, 16), inverse)));
      v128.store(q + (i >> 1), i16x8.narrow_i32x4_s(low, high));
    }
    x += row;
    q += row >> 1;
    s += 4;
  }
}

/** In place: every row of x, with the row of y added, to mean 0 and variance 1, times g plus b. */
export function normalize(x: usize, y: usize, g: usize, b: usize, M: i32, H: i32): void {
  const inverse: f32 = <f32>1.0 / <f32>H;
  const row: usize = (<usize>H) << 2;
  for (let m: i32 = 0; m < M; m++) {
    let s = f32x4.splat(0);
    for (let i: usize = 0; i < row; i += 16) {
      const v = f32x4.add(v128.load(x + i), v128.load(y + i));
      v128.store(x + i, v);
      s = f32x4.add(s, v);
    }
    const mean = f32x4.splat(sum4(s) * inverse);
    s = f32x4.splat(0);
    for (let i: usize = 0; i < row; i += 16) {
      const d = f32x4.sub(v128.load(x + i), mean);
      s = f32x4.add(s, f32x4.mul(d, d));
    }
    const k = f32x4.splat(<f32>1.0 / sqrt<f32>(sum4(s) * inverse + <f32>1e-12));
    for (let i: usize = 0; i < row; i += 16) {
      const d = f32x4.mul(f32x4.sub(v128.load(x + i), mean), k);
      v128.store(x + i, f32x4.add(f32x4.mul(d, v128.load(g + i)), v128.load(b + i)));
    }
    x += row;
    y += row;
  }
}

// @ts-ignore: decorator
@inline
function dot32(p: usize, q: usize): f32 {
  let s = f32x4.mul(v128.load(p), v128.load(q));
  let u = f32x4.mul(v128.load(p, 16), v128.load(q, 16));
  s = f32x4.add(s, f32x4.mul(v128.load(p, 32), v128.load(q, 32)));
  u = f32x4.add(u, f32x4.mul(v128.load(p, 48), v128.load(q, 48)));
  s = f32x4.add(s, f32x4.mul(v128.load(p, 64), v128.load(q, 64)));
  u = f32x4.add(u, f32x4.mul(v128.load(p, 80), v128.load(q, 80)));
  s = f32x4.add(s, f32x4.mul(v128.load(p, 96), v128.load(q, 96)));
  u = f32x4.add(u, f32x4.mul(v128.load(p, 112), v128.load(q, 112)));
  return sum4(f32x4.add(s, u));
}

/** Attention within one sentence of L pieces: rows of queries, keys and values side by side, heads of 32; tmp holds L + 4 f32. */
export function attend(qkv: usize, out: usize, tmp: usize, L: i32, heads: i32): void {
  const row: usize = (<usize>(heads * 32)) << 2;
  const stride: usize = 3 * row;
  for (let h: i32 = 0; h < heads; h++) {
    const at = (<usize>h) << 7;
    for (let i: i32 = 0; i < L; i++) {
      const total = weigh(qkv + <usize>i * stride + at, qkv + row + at, tmp, L, stride);
      mix(qkv + 2 * row + at, tmp, out + <usize>i * row + at, L, stride, <f32>1.0 / total);
    }
  }
}

/** e^(scaled products of one query with all keys, less the largest) at tmp; returns their sum. */
// @ts-ignore: decorator
@inline
function weigh(query: usize, keys: usize, tmp: usize, L: i32, stride: usize): f32 {
  const scale = f32x4.splat(0.17677669529663687);
  const padded = (L + 3) & ~3;
  let largest: f32 = -1e30;
  for (let j: i32 = 0; j < L; j++) {
    const v = dot32(query, keys + <usize>j * stride);
    f32.store(tmp + ((<usize>j) << 2), v);
    largest = max(largest, v);
  }
  for (let j = L; j < padded; j++) f32.store(tmp + ((<usize>j) << 2), -1e30);
  const top = f32x4.splat(largest);
  let s = f32x4.splat(0);
  for (let j: usize = 0; j < (<usize>padded) << 2; j += 16) {
    const e = exp4(f32x4.mul(f32x4.sub(v128.load(tmp + j), top), scale));
    v128.store(tmp + j, e);
    if (j + 16 <= (<usize>L) << 2) s = f32x4.add(s, e);
  }
  let total = sum4(s);
  for (let j = L & ~3; j < L; j++) total += f32.load(tmp + ((<usize>j) << 2));
  return total;
}

/** The weighted sum of the values, times `inverse`. */
// @ts-ignore: decorator
@inline
function mix(values: usize, tmp: usize, out: usize, L: i32, stride: usize, inverse: f32): void {
  let o0 = f32x4.splat(0), o1 = o0, o2 = o0, o3 = o0, o4 = o0, o5 = o0, o6 = o0, o7 = o0;
  for (let j: i32 = 0; j < L; j++) {
    const w = v128.load32_splat(tmp + ((<usize>j) << 2));
    o0 = f32x4.add(o0, f32x4.mul(w, v128.load(values)));
    o1 = f32x4.add(o1, f32x4.mul(w, v128.load(values, 16)));
    o2 = f32x4.add(o2, f32x4.mul(w, v128.load(values, 32)));
    o3 = f32x4.add(o3, f32x4.mul(w, v128.load(values, 48)));
    o4 = f32x4.add(o4, f32x4.mul(w, v128.load(values, 64)));
    o5 = f32x4.add(o5, f32x4.mul(w, v128.load(values, 80)));
    o6 = f32x4.add(o6, f32x4.mul(w, v128.load(values, 96)));
    o7 = f32x4.add(o7, f32x4.mul(w, v128.load(values, 112)));
    values += stride;
  }
  const k = f32x4.splat(inverse);
  v128.store(out, f32x4.mul(o0, k));
  v128.store(out, f32x4.mul(o1, k), 16);
  v128.store(out, f32x4.mul(o2, k), 32);
  v128.store(out, f32x4.mul(o3, k), 48);
  v128.store(out, f32x4.mul(o4, k), 64);
  v128.store(out, f32x4.mul(o5, k), 80);
  v128.store(out, f32x4.mul(o6, k), 96);
  v128.store(out, f32x4.mul(o7, k), 112);
}

/** c[m, n] = the product of f32 rows a[m] and b[n] of length K. */
export function products(a: usize, b: usize, c: usize, M: i32, N: i32, K: i32): void {
  const row: usize = (<usize>K) << 2;
  for (let m: i32 = 0; m < M; m++) {
    let q = b;
    for (let n: i32 = 0; n < N; n++) {
      let s = f32x4.splat(0);
      for (let k: usize = 0; k < row; k += 16) s = f32x4.add(s, f32x4.mul(v128.load(a + k), v128.load(q + k)));
      f32.store(c, sum4(s));
      c += 4;
      q += row;
    }
    a += row;
  }
}

/** c = the positive part of a + b, n values. */
export function addPositive(a: usize, b: usize, c: usize, n: i32): void {
  const zero = f32x4.splat(0);
  for (let i: usize = 0; i < (<usize>n) << 2; i += 16) v128.store(c + i, f32x4.max(zero, f32x4.add(v128.load(a + i), v128.load(b + i))));
}

/** An int8 row of n times its scale, put at (or, with add, added to) f32 values. */
export function expand(row: usize, out: usize, n: i32, s: f32, add: i32): void {
  const scale = f32x4.splat(s);
  for (const end = row + <usize>n; row < end; row += 8) {
    const w = v128.load_ext<i8>(row);
    let low = f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(w)), scale);
    let high = f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(w)), scale);
    if (add) {
      low = f32x4.add(low, v128.load(out));
      high = f32x4.add(high, v128.load(out, 16));
    }
    v128.store(out, low);
    v128.store(out, high, 16);
    out += 32;
  }
}
