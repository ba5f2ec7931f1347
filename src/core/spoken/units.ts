/** How a unit is said after one of it and after several. */
export interface Unit {
  readonly one: string;
  readonly many: string;
}

/**
 * The units that news abbreviates, one a line: what is said of one, where it is not that and an s also of several,
 * and after the colon how it is written. Symbols are those of the SI and of IEEE 260.1; stops are the AP's.
 */
const TABLE = `
millimeter: mm, mm.
centimeter: cm, cm.
meter: m
kilometer: km, km., kms
nautical mile: nm, nmi, NM
mile: mi, mi.
foot/feet: ft, ft.
inch/inches: in.
yard: yd, yd., yds, yds.
milligram: mg
gram: g
kilogram: kg, kg., kgs
microgram: mcg, µg, μg
pound: lb, lb., lbs, lbs.
ounce: oz, oz.
milliliter: mL, ml
liter: L
gallon: gal, gal.
barrel: bbl
hectare: ha
square mile: sq mi, sq. mi., sq. mile, sq. miles, sq.mi., mi2, mi²
square foot/square feet: sq ft, sq. ft., sq. foot, sq. feet, ft2, ft²
square kilometer: sq km, sq. km, km2, km²
square meter: sq m, sq. m, m2, m²
cubic foot/cubic feet: cu ft, cu. ft.
cubic meter: m3, m³
cubic centimeter: cc
mile per hour/miles per hour: mph, m.p.h.
kilometer per hour/kilometers per hour: km/h, kph, kmh, km/hr
meter per second/meters per second: m/s
foot per second/feet per second: ft/s
mile per gallon/miles per gallon: mpg
revolution per minute/revolutions per minute: rpm
frame per second/frames per second: fps
knot: kt, kts, kn
horsepower/horsepower: hp
pound per square inch/pounds per square inch: psi
decibel: dB
hertz/hertz: Hz
kilohertz/kilohertz: kHz, KHz
megahertz/megahertz: MHz
gigahertz/gigahertz: GHz
volt: V
kilovolt: kV
watt: W
kilowatt: kW, KW
megawatt: MW
gigawatt: GW
kilowatt hour: kWh
megawatt hour: MWh
gigawatt hour: GWh
kilopascal: kPa
kilobyte: kB, KB
megabyte: MB
gigabyte: GB
terabyte: TB
petabyte: PB
kilobit per second/kilobits per second: kbps, Kbps
megabit per second/megabits per second: Mbps, mbps
gigabit per second/gigabits per second: Gbps, gbps
hour: hr, hr., hrs, hrs.
minute: min, min., mins, mins.
second: sec, sec., secs, secs.
millisecond: ms
degree Fahrenheit/degrees Fahrenheit: °F, ° F, ºF, ℉, F
degree Celsius/degrees Celsius: °C, ° C, ºC, ℃, C
degree: °
cent: ¢
percent/percent: %
`;

const UNITS: ReadonlyMap<string, Unit> = new Map(
  TABLE.trim()
    .split("\n")
    .flatMap((line) => {
      const [said = "", symbols = ""] = line.split(": ");
      const [one = "", many = `${one}s`] = said.split("/");
      return symbols.split(", ").map((symbol): [string, Unit] => [symbol, { one, many }]);
    }),
);

/** The source of a pattern for every unit as it is written, the longest first ("km/h" before "km"). */
export const UNIT = [...UNITS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((symbol) => symbol.replaceAll(".", "\\."))
  .join("|");

/** What is said for a unit as it is written ("ft."); undefined for what is none. */
export const unitNamed = (written: string): Unit | undefined => UNITS.get(written);
