// Attention, in AssemblyScript.
import { exp4, sum4 } from './lanes.as';

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

/** e^(scaled products of one query with all keys, less the largest) at tmp; returns their sum. */
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
