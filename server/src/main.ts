import { AccountsService, FirstAccountsService } from './accounts/index.js';
import { Config } from './platform/config/index.js';
import { createApp } from './create-app.js';
import { DemonstrationService, RehearsalService } from './demonstration/index.js';
import { welcome } from './welcome.js';

const config = new Config(process.env);
const app = await createApp(config);
await app.init();
if (config.demonstration) await app.get(DemonstrationService).loadIfEmpty();
await app.get(FirstAccountsService).createOrganizer();
await app.listen(config.port, config.host);
const rehearsing = config.demonstration && (await app.get(RehearsalService).begin());
const nobody = await app.get(AccountsService).isEmpty();
process.stdout.write(welcome(await app.getUrl(), config, { rehearsing, nobody }));
