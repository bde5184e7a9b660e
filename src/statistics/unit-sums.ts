/**
 * Sums by unit and slot, sparse: entry i adds `value[i]` to slot `slot[i]` of unit `unit[i]`. A unit is what is drawn as a whole (an
 * event with all its outlets and its copies); a slot is one sum that a statistic is made of (a count of one group, its words).
 */
export interface UnitSums {
  units: number;
  slots: number;
  unit: ArrayLike<number>;
  slot: ArrayLike<number>;
  value: ArrayLike<number>;
}

/** The same in the order of the units: entries `first[u]` to `first[u + 1]` are those of unit u. */
export interface SumsByUnit {
  first: Int32Array;
  slot: Int32Array;
  value: Float64Array;
}

/** The sums of all units, one a slot. */
export const totalsOf = ({ slots, slot, value }: UnitSums): Float64Array => {
  const totals = new Float64Array(slots);
  for (let i = 0; i < slot.length; i++) totals[slot[i]!]! += value[i]!;
  return totals;
};

/** Sorted by counting, in linear time. RangeError for an entry that lacks a part or is outside of units and slots. */
export const byUnit = (sums: UnitSums): SumsByUnit => {
  requireInside(sums);
  const first = new Int32Array(sums.units + 1);
  for (let i = 0; i < sums.unit.length; i++) first[sums.unit[i]! + 1]!++;
  for (let unit = 0; unit < sums.units; unit++) first[unit + 1]! += first[unit]!;
  const next = first.slice();
  const slot = new Int32Array(sums.unit.length);
  const value = new Float64Array(sums.unit.length);
  for (let i = 0; i < sums.unit.length; i++) {
    const place = next[sums.unit[i]!]!++;
    slot[place] = sums.slot[i]!;
    value[place] = sums.value[i]!;
  }
  return { first, slot, value };
};

const requireInside = ({ units, slots, unit, slot, value }: UnitSums): void => {
  if (unit.length !== slot.length || unit.length !== value.length) {
    throw new RangeError('An entry lacks its unit, slot or value.');
  }
  for (let i = 0; i < unit.length; i++) {
    if (!(unit[i]! >= 0 && unit[i]! < units && slot[i]! >= 0 && slot[i]! < slots)) {
      throw new RangeError(`Entry ${i} is outside of ${units} units and ${slots} slots.`);
    }
  }
};
