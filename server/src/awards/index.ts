export { AwardListEntity } from './award-list.entity.js';
export { AwardsModule } from './awards.module.js';
