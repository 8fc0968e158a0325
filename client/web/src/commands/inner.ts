/** Commands that grains send to each other, or the host at its first start; no button. */
export const innerCommands = new Set([
  'city/found',
  'district/open',
  'district/rename',
  'district/close',
  'enterprise/absorb',
  'enterprise/return-members',
  'enterprise/attach-workstation',
  'enterprise/detach-workstation',
  'enterprise/attach-project',
  'enterprise/assess-eligibility',
  'workstation/accept-expert',
  'workstation/release-expert',
  'workstation/transfer',
  'project/transfer',
  'city/draw-reviewers',
  'panel/seat-experts',
])
