/** How a currency is called after one of it and after several. */
export interface Currency {
  readonly one: string;
  readonly many: string;
  /** The hundredth part, where prices are given in it; one, then several. */
  readonly cents?: readonly [string, string];
}

const CENTS = ["cent", "cents"] as const;
const dollar = (whose: string): Currency => ({
  one: `${whose}dollar`,
  many: `${whose}dollars`,
  cents: CENTS,
});
const uncounted = (name: string): Currency => ({ one: name, many: name });
const plain = (one: string, cents?: Currency["cents"]): Currency =>
  cents ? { one, many: `${one}s`, cents } : { one, many: `${one}s` };

const DOLLAR = dollar("");
const EURO = plain("euro", CENTS);
const POUND = plain("pound", ["penny", "pence"]);

/** Signs and codes (ISO 4217) that stand before an amount. */
const CURRENCIES: ReadonlyMap<string, Currency> = new Map([
  ["$", DOLLAR],
  ["US$", dollar("U S ")],
  ["USD", dollar("U S ")],
  ["C$", dollar("Canadian ")],
  ["CA$", dollar("Canadian ")],
  ["CAD", dollar("Canadian ")],
  ["A$", dollar("Australian ")],
  ["AU$", dollar("Australian ")],
  ["AUD", dollar("Australian ")],
  ["NZ$", dollar("New Zealand ")],
  ["HK$", dollar("Hong Kong ")],
  ["S$", dollar("Singapore ")],
  ["NT$", dollar("Taiwan ")],
  ["€", EURO],
  ["EUR", EURO],
  ["£", POUND],
  ["GBP", POUND],
  ["¥", uncounted("yen")],
  ["JPY", uncounted("yen")],
  ["CN¥", uncounted("yuan")],
  ["RMB", uncounted("yuan")],
  ["₩", uncounted("won")],
  ["KRW", uncounted("won")],
  ["₹", plain("rupee")],
  ["INR", plain("rupee")],
  ["₽", plain("ruble")],
  ["₪", plain("shekel")],
  ["₴", uncounted("hryvnia")],
  ["₱", plain("peso")],
  ["₺", uncounted("lira")],
  ["₫", uncounted("dong")],
  ["฿", uncounted("baht")],
  ["₦", uncounted("naira")],
  ["₿", plain("bitcoin")],
]);

/** The source of a pattern for what stands before an amount: a sign, or a code with its digits after it. */
export const CURRENCY =
  "(?:US|CA?|AU?|NZ|HK|S|NT)?\\$|(?:CN)?¥|[€£₩₹₽₪₴₱₺₫฿₦₿]|(?:USD|CAD|AUD|EUR|GBP|JPY|RMB|KRW|INR)(?= ?\\d)";

/** The currency of a sign or code; undefined for any other. */
export const currencyOf = (sign: string): Currency | undefined => CURRENCIES.get(sign);
