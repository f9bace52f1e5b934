import {
  refusalText,
  type Language,
  type Problem,
  type ProblemView,
  type Refusal,
  type RefusalView,
} from '@jiangsai/shared';

/** The first language of `Accept-Language` that there is a text in; Chinese when none is. */
export function readerLanguage(header: string | undefined): Language {
  const wanted = (header ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.find((tag) => tag === 'zh' || tag === 'en') === 'en' ? 'en' : 'zh-CN';
}

export function problemView(problem: Problem, language: Language): ProblemView {
  return {
    code: problem.code,
    message: refusalText(problem, language),
    ...(problem.params && { params: problem.params }),
    ...(problem.where !== undefined && { where: problem.where }),
  };
}

export function refusalView(refusal: Refusal, language: Language): RefusalView {
  const { problems } = refusal;
  return {
    error: {
      ...problemView(refusal, language),
      ...(problems.length > 0 && { problems: problems.map((problem) => problemView(problem, language)) }),
    },
  };
}
