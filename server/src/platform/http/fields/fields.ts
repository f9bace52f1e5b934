import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, type ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

interface FieldOptions {
  /** May be left out. */
  readonly optional?: boolean;
  /** May be left out or null. */
  readonly nullable?: boolean;
}

// One word per field in a DTO: the check and the API documents come from the same line.
function field(options: FieldOptions, api: ApiPropertyOptions, ...checks: PropertyDecorator[]): PropertyDecorator {
  if (options.nullable)
    return applyDecorators(IsOptional(), ApiPropertyOptional({ ...api, nullable: true }), ...checks);
  if (options.optional) return applyDecorators(ValidateIf(isGiven), ApiPropertyOptional(api), ...checks);
  return applyDecorators(ApiProperty(api), ...checks);
}

function isGiven(_: object, value: unknown): boolean {
  return value !== undefined;
}

/** A text of min to max characters, blanks around it not counted, without control or direction-changing characters. */
export function Text(min: number, max: number, options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: String, minLength: min, maxLength: max },
    IsString(),
    ValidateBy({ name: 'isLength', validator: { validate: (value) => hasLength(value, min, max) } }),
    Matches(plainText),
  );
}

// Control characters (but tab and line feed) and bidi controls make a name look like another one; half a surrogate pair
// is no character at all.
const plainText = /^(?:[\t\n]|[^\p{Cc}\p{Cs}\p{Bidi_Control}])*$/u;

// Counted in code points, as the databases count them: class-validator's own length leaves some out.
function hasLength(value: unknown, min: number, max: number): boolean {
  return typeof value === 'string' && [...value.trim()].length >= min && [...value].length <= max;
}

export function Pattern(pattern: RegExp, example: string, options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: String, pattern: pattern.source, example }, IsString(), Matches(pattern));
}

/** A day of the calendar, `YYYY-MM-DD`. */
export function Day(example: string, options: FieldOptions = {}): PropertyDecorator {
  const checks = [IsString(), Matches(/^\d{4}-\d\d-\d\d$/), IsISO8601({ strict: true })];
  return field(options, { type: String, format: 'date', example }, ...checks);
}

/** An id as the server makes them, or as a package names them. */
export function Id(options: FieldOptions = {}): PropertyDecorator {
  return Pattern(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'e-7k3m9p2q4t8w', options);
}

/** An id made by the client: at least eight letters, digits, `_` or `-`. */
export function ClientId(): PropertyDecorator {
  return Pattern(/^[A-Za-z0-9_-]{8,64}$/, '0192f0c1-5a7e-7c3e-9a51-2f0f2d7f7d11');
}

export function WholeNumber(min: number, max: number, options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: 'integer', minimum: min, maximum: max }, IsInt(), Min(min), Max(max));
}

export function Flag(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: Boolean }, IsBoolean());
}

export function OneOf(values: readonly (string | number)[], options: FieldOptions = {}): PropertyDecorator {
  return field(options, { enum: [...values] }, IsIn([...values]));
}

/** A list of DTOs. */
export function ListOf(
  type: () => new () => object,
  min: number,
  max: number,
  options: FieldOptions = {},
): PropertyDecorator {
  return field(
    options,
    { type, isArray: true },
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    // A list in the stead of an item would pass as a nested list of items.
    IsObject({ each: true }),
    ValidateNested({ each: true }),
    Type(type),
  );
}

export function IdList(max: number, options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: String, isArray: true },
    IsArray(),
    ArrayMaxSize(max),
    Matches(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, { each: true }),
  );
}

/** A decimal number as packages write it, not below 0. */
export function Decimal(example: string, options: FieldOptions = {}): PropertyDecorator {
  return Pattern(/^(0|[1-9]\d{0,14})(\.\d{1,12})?$/, example, options);
}

/** A list of short texts. */
export function TextList(max: number, length: number, options: FieldOptions = {}): PropertyDecorator {
  const isText = (value: unknown) => hasLength(value, 1, length);
  return field(
    options,
    { type: String, isArray: true },
    IsArray(),
    ArrayMaxSize(max),
    Matches(plainText, { each: true }),
    ValidateBy({ name: 'isLength', validator: { validate: isText } }, { each: true }),
  );
}

/** JSON whose shape a rule of shared checks. */
export function RuleData(description: string, options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: Object, description }, IsObject());
}

/** One text, or one per language. */
export function LocalName(options: FieldOptions = {}): PropertyDecorator {
  const check = ValidateBy({ name: 'localName', validator: { validate: isLocalName } });
  return field(
    options,
    { oneOf: [{ type: 'string' }, { type: 'object' }], example: { 'zh-CN': '焊工', en: 'Welding' } },
    check,
  );
}

function isLocalName(value: unknown): boolean {
  if (typeof value === 'string') return isName(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(([language, text]) => (language === 'zh-CN' || language === 'en') && isName(text))
  );
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value.trim().length > 0 && value.length <= 200 && plainText.test(value);
}
