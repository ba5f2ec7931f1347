import { readBore, readCross, readPointCalibre } from "./readers/calibres.ts";
import { readCapitals } from "./readers/capitals.ts";
import { readCoordinate, readGrid, readHeight } from "./readers/coordinates.ts";
import { readDottedLetters } from "./readers/dotted-letters.ts";
import { readEmoji } from "./readers/emoji.ts";
import { readEntry } from "./readers/entry.ts";
import { readFiscalYear, readQuarter } from "./readers/fiscal-periods.ts";
import { readFraction } from "./readers/fractions.ts";
import { readLegalWord, readNumberOfThing, readSectionSign } from "./readers/legal-references.ts";
import { readLetterNumber } from "./readers/letter-number.ts";
import { readMilitaryTime } from "./readers/military-times.ts";
import { readMoney } from "./readers/money.ts";
import { readDayDate, readMonthDate, readShortMonth } from "./readers/month-dates.ts";
import { readNumberLetter } from "./readers/number-letter.ts";
import { readHashNumber, readHouseNumber, readNumero } from "./readers/numbered-things.ts";
import { readNumericDate } from "./readers/numeric-dates.ts";
import { readOddCode } from "./readers/odd-codes.ts";
import { readPartyTag } from "./readers/party-tags.ts";
import { readChainRest, readDottedNumber, readPhone } from "./readers/phone-numbers.ts";
import {
  readNumber,
  readOrdinal,
  readPair,
  readPointNumber,
  readShortCount,
} from "./readers/plain-numbers.ts";
import { readQuantity } from "./readers/quantities.ts";
import { readRomanNumeral } from "./readers/roman-numerals.ts";
import { readPlusOrMinus, readSignedNumber } from "./readers/signed-numbers.ts";
import { readSign } from "./readers/signs.ts";
import { readState } from "./readers/states.ts";
import { readHalfDay, readTime } from "./readers/times.ts";
import { readUnitNumber } from "./readers/unit-numbers.ts";
import { readUnitWord } from "./readers/unit-words.ts";
import { readEmail, readHandle, readLoneMark, readWebAddress } from "./readers/web-addresses.ts";
import { readWordNumber } from "./readers/word-number.ts";
import { readDecade, readShortYear, readYear } from "./readers/years.ts";
import type { Reader } from "./reading.ts";

/** Asked where a word begins with a digit, in this order. */
const DIGIT: readonly Reader[] = [
  readChainRest,
  readEmail,
  readWebAddress,
  readEntry,
  readShortCount,
  readGrid,
  readUnitNumber,
  readNumberLetter,
  readNumberOfThing,
  readPhone,
  readNumericDate,
  readDottedNumber,
  readTime,
  readQuarter,
  readDayDate,
  readHouseNumber,
  readMilitaryTime,
  readCross,
  readCoordinate,
  readHeight,
  readBore,
  readQuantity,
  readFraction,
  readDecade,
  readOrdinal,
  readYear,
  readPair,
  readNumber,
  readOddCode,
];
/** Asked where a word begins with a capital, in this order. */
const CAPITAL: readonly Reader[] = [
  readEmail,
  readWebAddress,
  readMonthDate,
  readShortMonth,
  readFiscalYear,
  readQuarter,
  readNumero,
  readMoney,
  readPartyTag,
  readState,
  readLegalWord,
  readUnitWord,
  readRomanNumeral,
  readLetterNumber,
  readWordNumber,
  readEntry,
  readDottedLetters,
  readCapitals,
  readOddCode,
];
/** Asked where a word begins with a small letter, in this order. */
const SMALL: readonly Reader[] = [readEmail, readWebAddress, readMonthDate, readHalfDay, readEntry];
/** Asked at any mark or sign but white space, in this order. */
const SIGN: readonly Reader[] = [
  readSectionSign,
  readPhone,
  readMoney,
  readPointCalibre,
  readPointNumber,
  readShortYear,
  readPlusOrMinus,
  readSignedNumber,
  readHashNumber,
  readHandle,
  readLoneMark,
  readEmoji,
  readSign,
];

const NONE: readonly Reader[] = [];

/** The readers to ask where `char` stands; which are asked first is the whole of their precedence. */
export function readersAt(char: string): readonly Reader[] {
  if (/\s/u.test(char)) return NONE;
  if (/\p{N}/u.test(char)) return DIGIT;
  if (/\p{Lu}/u.test(char)) return CAPITAL;
  return /[\p{L}\p{M}]/u.test(char) ? SMALL : SIGN;
}
