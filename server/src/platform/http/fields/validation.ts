import { Refusal, type Problem, type RefusalCode } from '@jiangsai/shared';
import { ValidationPipe, type ValidationError } from '@nestjs/common';

/** Unknown fields are refused, nothing is converted behind the caller's back. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: false,
    exceptionFactory: (errors: ValidationError[]) =>
      new Refusal('request/invalid', {}, undefined, problemsOf(errors, '')),
  });
}

const codes: Readonly<Record<string, RefusalCode>> = {
  whitelistValidation: 'request/unknown-field',
  isNotEmpty: 'request/field-missing',
  isDefined: 'request/field-missing',
  isString: 'request/field-wrong-type',
  isInt: 'request/field-wrong-type',
  isBoolean: 'request/field-wrong-type',
  isArray: 'request/field-wrong-type',
  isObject: 'request/field-wrong-type',
  nestedValidation: 'request/field-wrong-type',
  isLength: 'request/field-length',
  minLength: 'request/field-length',
  maxLength: 'request/field-length',
  arrayMaxSize: 'request/field-length',
  arrayMinSize: 'request/field-length',
  min: 'request/field-range',
  max: 'request/field-range',
  isIn: 'request/field-not-listed',
};

/** Each fault with the path of its field: `entries[3].name`. A list's items are counted from 0, as in the JSON sent. */
function problemsOf(errors: readonly ValidationError[], path: string): Problem[] {
  return errors.flatMap((error) => {
    const where = /^\d+$/.test(error.property)
      ? `${path}[${error.property}]`
      : path
        ? `${path}.${error.property}`
        : error.property;
    return [...new Set(ownCodes(error))]
      .map((code): Problem => ({ code, where, params: { field: where } }))
      .concat(problemsOf(error.children ?? [], where));
  });
}

function ownCodes({ value, constraints = {} }: ValidationError): RefusalCode[] {
  const broken = Object.keys(constraints);
  // What is not there breaks every rule at once; one word for it will do.
  if (value === undefined && broken.length > 0) return ['request/field-missing'];
  return broken.map((constraint) => codes[constraint] ?? 'request/field-invalid');
}
