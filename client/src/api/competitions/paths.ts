export function competitionPath(competition: string): string {
  return `/api/competitions/${encodeURIComponent(competition)}`;
}

export function skillPath(skill: { readonly competition: string; readonly id: string }): string {
  return `${competitionPath(skill.competition)}/skills/${encodeURIComponent(skill.id)}`;
}
