// What is done row by row between products, in AssemblyScript.
import { exp4, sum4 } from './lanes.as';

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
