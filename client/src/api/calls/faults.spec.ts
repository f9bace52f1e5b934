import { ApiRefusal, ConnectionLost } from '../failures.js';
import { cellFaults, faultAt, faultsOf, faultsOutsideRows, otherFaults } from './faults.js';

const refusal = new ApiRefusal(400, {
  error: {
    code: 'entry/rows-refused',
    message: '3 things need mending.',
    problems: [
      { code: 'entry/duplicate', message: 'Already entered.', where: 'row 2: name' },
      { code: 'request/field-invalid', message: 'Too long.', where: 'entries.2.unit' },
      { code: 'entry/registration-closed', message: 'Closed.' },
    ],
  },
});
const single = new ApiRefusal(400, {
  error: { code: 'competition/dates-reversed', message: 'The last day is before the first.', where: 'endsOn' },
});

describe('the faults of a refusal', () => {
  it('are its single problems, or itself when it names none', () => {
    expect(faultsOf(refusal)).toHaveLength(3);
    expect(faultsOf(single)).toEqual([{ message: 'The last day is before the first.', where: 'endsOn' }]);
  });

  it('are none without a refusal', () => {
    expect(faultsOf(null)).toEqual([]);
    expect(faultsOf(new ConnectionLost('/api/competitions'))).toEqual([]);
  });

  it('stand at the field that they are about', () => {
    expect(faultAt(single, 'endsOn')).toBe('The last day is before the first.');
    expect(faultAt(single, 'startsOn')).toBe('');
  });

  it('stand at a field when they are about a part of it', () => {
    const inside = new ApiRefusal(400, {
      error: { code: 'request/field-invalid', message: 'Too long.', where: 'name.zh-CN' },
    });
    expect(faultAt(inside, 'name')).toBe('Too long.');
  });

  it('stand at the field of a form that was sent as a table of one row', () => {
    expect(faultAt(refusal, 'name')).toBe('Already entered.');
    expect(faultAt(refusal, 'unit')).toBe('Too long.');
  });

  it('are told beside the button when no field on the screen has them', () => {
    expect(otherFaults(refusal, ['name', 'unit']).map(({ message }) => message)).toEqual(['Closed.']);
  });

  it('stand in the cells of a pasted table, rows counted from 1', () => {
    expect(cellFaults(refusal)).toEqual([
      { row: 2, column: 'name', message: 'Already entered.' },
      { row: 3, column: 'unit', message: 'Too long.' },
    ]);
    expect(faultsOutsideRows(refusal).map(({ message }) => message)).toEqual(['Closed.']);
  });
});
