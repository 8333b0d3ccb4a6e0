// Made from schemas/event.schema.json by "npm run schemas": change that file, never this one.
import { lengthOf } from './runtime.ts';
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:ops-elevations:event","title":"Ledger event","description":"One line of a commit message on the branch ledger.","type":"object","discriminator":{"propertyName":"kind"},"required":["kind"],"properties":{"kind":{"title":"Kind","description":"What happened.","type":"string","enum":["granting","granted","failed","ended","lost","orphan","refused","missed","pending","baseline","cursor"]}},"oneOf":[{"title":"Granting","type":"object","additionalProperties":false,"required":["version","kind","at","run","id","system","tier","requester","shape","subject","names","expiresAt","effectiveEnd","path","blob","digest","merge","pull","approvals","policy"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"Written before anything is created in the target.","const":"granting"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"id":{"title":"Elevation","description":"The id of the request.","$ref":"#/$defs/id"},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"},"tier":{"title":"Tier","description":"The tier of the request.","$ref":"#/$defs/tier"},"requester":{"title":"Requester","description":"Who asked.","$ref":"#/$defs/name"},"shape":{"title":"Shape","description":"The shape of access.","$ref":"#/$defs/name"},"subject":{"title":"Subject","description":"Who receives the access.","$ref":"#/$defs/name"},"names":{"title":"Names","description":"What will be created in the target, derived from the id.","type":"array","items":{"$ref":"#/$defs/name"},"maxItems":50},"expiresAt":{"title":"End","description":"When the target itself ends the access.","$ref":"#/$defs/instant"},"effectiveEnd":{"title":"Effective end","description":"The end plus what the target can leave behind.","$ref":"#/$defs/instant"},"path":{"title":"Path","description":"Where the merged file lies.","$ref":"#/$defs/path"},"blob":{"title":"Blob","description":"The git object of the merged file.","$ref":"#/$defs/sha"},"digest":{"title":"Digest","description":"Of the canonical form of what was parsed: what approvers saw.","$ref":"#/$defs/digest"},"merge":{"title":"Merge","description":"The commit that brought it to the default branch.","$ref":"#/$defs/sha"},"pull":{"title":"Pull request","description":"Its number.","type":"integer","minimum":1},"approvals":{"title":"Approvals","description":"The reviews that counted.","type":"array","items":{"type":"object","additionalProperties":false,"required":["person","account","review","commit"],"properties":{"person":{"title":"Person","description":"Who approved.","$ref":"#/$defs/name"},"account":{"title":"Account","description":"The numeric id of the account.","type":"integer","minimum":1},"review":{"title":"Review","description":"The forge's name for the review.","type":"string","minLength":1,"maxLength":200},"commit":{"title":"Commit","description":"What the review saw.","$ref":"#/$defs/sha"}}},"maxItems":100},"policy":{"title":"Policy","description":"The commits whose policy allowed it: the merge's first parent, and the tip of the default branch.","type":"array","prefixItems":[{"$ref":"#/$defs/sha"},{"$ref":"#/$defs/sha"}],"minItems":2,"maxItems":2,"items":false}}},{"title":"Granted","type":"object","additionalProperties":false,"required":["version","kind","at","run","id","system","tier","requester","expiresAt"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"The target has given the access.","const":"granted"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"id":{"title":"Elevation","description":"The id of the request.","$ref":"#/$defs/id"},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"},"tier":{"title":"Tier","description":"The tier of the request.","$ref":"#/$defs/tier"},"requester":{"title":"Requester","description":"Who asked.","$ref":"#/$defs/name"},"expiresAt":{"title":"End","description":"When the target itself ends the access.","$ref":"#/$defs/instant"}}},{"title":"Failed","type":"object","additionalProperties":false,"required":["version","kind","at","run","id","system","tier","requester","code"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"The grant could not be completed; what it had made is taken back.","const":"failed"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"id":{"title":"Elevation","description":"The id of the request.","$ref":"#/$defs/id"},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"},"tier":{"title":"Tier","description":"The tier of the request.","$ref":"#/$defs/tier"},"requester":{"title":"Requester","description":"Who asked.","$ref":"#/$defs/name"},"code":{"title":"Code","description":"Of a finding or an error.","$ref":"#/$defs/code"}}},{"title":"Ended","type":"object","additionalProperties":false,"required":["version","kind","at","run","id","system","tier","requester","why","by","target"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"The access is over and nothing of it is left.","const":"ended"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"id":{"title":"Elevation","description":"The id of the request.","$ref":"#/$defs/id"},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"},"tier":{"title":"Tier","description":"The tier of the request.","$ref":"#/$defs/tier"},"requester":{"title":"Requester","description":"Who asked.","$ref":"#/$defs/name"},"why":{"title":"Why","description":"What ended it.","type":"string","enum":["expired","revoked","returned","altered"]},"by":{"title":"By","description":"Who ended it; null: the clock.","type":["string","null"],"minLength":1,"maxLength":100},"target":{"title":"Target","description":"What the target answered; absent: it was already gone.","type":"string","enum":["revoked","absent"]}}},{"title":"Lost","type":"object","additionalProperties":false,"required":["version","kind","at","run","id","system","tier","requester"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"The target lost a lease before its end, and without our doing.","const":"lost"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"id":{"title":"Elevation","description":"The id of the request.","$ref":"#/$defs/id"},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"},"tier":{"title":"Tier","description":"The tier of the request.","$ref":"#/$defs/tier"},"requester":{"title":"Requester","description":"Who asked.","$ref":"#/$defs/name"}}},{"title":"Orphan","type":"object","additionalProperties":false,"required":["version","kind","at","run","id","system"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"The target had a lease under our mark that the ledger does not know; it was revoked.","const":"orphan"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"id":{"title":"Mark","description":"The id that the lease carries; it may be none that we would make.","type":"string","minLength":1,"maxLength":200},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"}}},{"title":"Not granted","type":"object","additionalProperties":false,"required":["version","kind","at","run","id","system","tier","requester","path","merge","codes","alarm"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"A merged request that will never be granted.","enum":["refused","missed"]},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"id":{"title":"Elevation","description":"The id of the request.","$ref":"#/$defs/id"},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"},"tier":{"title":"Tier","description":"The tier of the request.","$ref":"#/$defs/tier"},"requester":{"title":"Requester","description":"Who asked.","$ref":"#/$defs/name"},"path":{"title":"Path","description":"Where the merged file lies.","$ref":"#/$defs/path"},"merge":{"title":"Merge","description":"The commit that brought it to the default branch.","$ref":"#/$defs/sha"},"codes":{"title":"Codes","description":"Codes of the findings behind it.","type":"array","items":{"$ref":"#/$defs/code"},"maxItems":200},"alarm":{"title":"Alarm","description":"Somebody tried to get round the rules.","type":"boolean"}}},{"title":"Pending","type":"object","additionalProperties":false,"required":["version","kind","at","run","id","system","tier","requester","path","merge","codes"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"Merged, to be decided later.","const":"pending"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"id":{"title":"Elevation","description":"The id of the request.","$ref":"#/$defs/id"},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"},"tier":{"title":"Tier","description":"The tier of the request.","$ref":"#/$defs/tier"},"requester":{"title":"Requester","description":"Who asked.","$ref":"#/$defs/name"},"path":{"title":"Path","description":"Where the merged file lies.","$ref":"#/$defs/path"},"merge":{"title":"Merge","description":"The commit that brought it to the default branch.","$ref":"#/$defs/sha"},"codes":{"title":"Codes","description":"Codes of the findings behind it.","type":"array","items":{"$ref":"#/$defs/code"},"maxItems":200}}},{"title":"Baseline","type":"object","additionalProperties":false,"required":["version","kind","at","run","system","codes"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"Whether the default identity can only read; no codes: it can.","const":"baseline"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"},"codes":{"title":"Codes","description":"Codes of the findings behind it.","type":"array","items":{"$ref":"#/$defs/code"},"maxItems":200}}},{"title":"Cursor","type":"object","additionalProperties":false,"required":["version","kind","at","run","main"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"Every request merged up to this commit has an event.","const":"cursor"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"main":{"title":"Default branch","description":"Its commit.","$ref":"#/$defs/sha"}}}],"$defs":{"id":{"type":"string","pattern":"^[0-9]{8}-[a-z][a-z0-9-]{0,30}-[0-9a-hjkmnp-tv-z]{6}$"},"sha":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"instant":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{3})?Z$","examples":["2026-11-21T18:00:00Z"]},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"name":{"type":"string","minLength":1,"maxLength":100},"code":{"type":"string","pattern":"^[A-Z][A-Z0-9_]{2,60}$"},"path":{"type":"string","pattern":"^elevations/","maxLength":200},"tier":{"type":"string","enum":["cosmetic","reversible-write","semi-destructive","destructive"]},"system":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,30}$"}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = lengthOf;
const pattern3 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{3})?Z$", "u");

const validate53 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern3.test(data)){
validate53.errors = [0];
return false;
}
}
else {
validate53.errors = [0];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
});
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};


const validate55 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func2(data) > 100){
validate55.errors = [0];
return false;
}
else {
if(func2(data) < 1){
validate55.errors = [0];
return false;
}
}
}
else {
validate55.errors = [0];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
});
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern4 = new RegExp("^[0-9]{8}-[a-z][a-z0-9-]{0,30}-[0-9a-hjkmnp-tv-z]{6}$", "u");

const validate57 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern4.test(data)){
validate57.errors = [0];
return false;
}
}
else {
validate57.errors = [0];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
});
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern5 = new RegExp("^[a-z][a-z0-9-]{0,30}$", "u");

const validate59 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate59.errors = [0];
return false;
}
}
else {
validate59.errors = [0];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
});
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};


const validate61 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate61.errors = [0];
return false;
}
if(!((((data === "cosmetic") || (data === "reversible-write")) || (data === "semi-destructive")) || (data === "destructive"))){
validate61.errors = [0];
return false;
}
validate61.errors = vErrors;
return errors === 0;
});
validate61.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern6 = new RegExp("^elevations/", "u");

const validate69 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func2(data) > 200){
validate69.errors = [0];
return false;
}
else {
if(!pattern6.test(data)){
validate69.errors = [0];
return false;
}
}
}
else {
validate69.errors = [0];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
});
validate69.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern7 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");

const validate71 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern7.test(data)){
validate71.errors = [0];
return false;
}
}
else {
validate71.errors = [0];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
});
validate71.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern8 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

const validate73 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern8.test(data)){
validate73.errors = [0];
return false;
}
}
else {
validate73.errors = [0];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
});
validate73.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern9 = new RegExp("^[A-Z][A-Z0-9_]{2,60}$", "u");

const validate93 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern9.test(data)){
validate93.errors = [0];
return false;
}
}
else {
validate93.errors = [0];
return false;
}
}
validate93.errors = vErrors;
return errors === 0;
});
validate93.evaluated = {"dynamicProps":false,"dynamicItems":false};


const validate52 = (function(data){
/*# sourceURL="urn:ops-elevations:event" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate52.errors = [0];
return false;
}
else {
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate52.errors = [0];
return false;
}
if(!(((((((((((data0 === "granting") || (data0 === "granted")) || (data0 === "failed")) || (data0 === "ended")) || (data0 === "lost")) || (data0 === "orphan")) || (data0 === "refused")) || (data0 === "missed")) || (data0 === "pending")) || (data0 === "baseline")) || (data0 === "cursor"))){
validate52.errors = [0];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "granting"){
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((((((((((((((((((((data.version === undefined) && (missing1 = "version")) || ((data.kind === undefined) && (missing1 = "kind"))) || ((data.at === undefined) && (missing1 = "at"))) || ((data.run === undefined) && (missing1 = "run"))) || ((data.id === undefined) && (missing1 = "id"))) || ((data.system === undefined) && (missing1 = "system"))) || ((data.tier === undefined) && (missing1 = "tier"))) || ((data.requester === undefined) && (missing1 = "requester"))) || ((data.shape === undefined) && (missing1 = "shape"))) || ((data.subject === undefined) && (missing1 = "subject"))) || ((data.names === undefined) && (missing1 = "names"))) || ((data.expiresAt === undefined) && (missing1 = "expiresAt"))) || ((data.effectiveEnd === undefined) && (missing1 = "effectiveEnd"))) || ((data.path === undefined) && (missing1 = "path"))) || ((data.blob === undefined) && (missing1 = "blob"))) || ((data.digest === undefined) && (missing1 = "digest"))) || ((data.merge === undefined) && (missing1 = "merge"))) || ((data.pull === undefined) && (missing1 = "pull"))) || ((data.approvals === undefined) && (missing1 = "approvals"))) || ((data.policy === undefined) && (missing1 = "policy"))){
validate52.errors = [0];
return false;
}
else {
const _errs6 = errors;
for(const key0 in data){
if(!(func1.call(schema19.oneOf[0].properties, key0))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs6 === errors){
if(data.version !== undefined){
const _errs7 = errors;
if(1 !== data.version){
validate52.errors = [0];
return false;
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.kind !== undefined){
const _errs8 = errors;
if("granting" !== data.kind){
validate52.errors = [0];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.at !== undefined){
const _errs9 = errors;
if(!(validate53(data.at))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.run !== undefined){
const _errs10 = errors;
if(!(validate55(data.run))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.id !== undefined){
const _errs11 = errors;
if(!(validate57(data.id))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.system !== undefined){
const _errs12 = errors;
if(!(validate59(data.system))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.tier !== undefined){
const _errs13 = errors;
if(!(validate61(data.tier))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.requester !== undefined){
const _errs14 = errors;
if(!(validate55(data.requester))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.shape !== undefined){
const _errs15 = errors;
if(!(validate55(data.shape))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.subject !== undefined){
const _errs16 = errors;
if(!(validate55(data.subject))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.names !== undefined){
let data11 = data.names;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data11)){
if(data11.length > 50){
validate52.errors = [0];
return false;
}
else {
var valid4 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
const _errs19 = errors;
if(!(validate55(data11[i0]))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid4 = _errs19 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.expiresAt !== undefined){
const _errs20 = errors;
if(!(validate53(data.expiresAt))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.effectiveEnd !== undefined){
const _errs21 = errors;
if(!(validate53(data.effectiveEnd))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.path !== undefined){
const _errs22 = errors;
if(!(validate69(data.path))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.blob !== undefined){
const _errs23 = errors;
if(!(validate71(data.blob))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.digest !== undefined){
const _errs24 = errors;
if(!(validate73(data.digest))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.merge !== undefined){
const _errs25 = errors;
if(!(validate71(data.merge))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.pull !== undefined){
let data19 = data.pull;
const _errs26 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate52.errors = [0];
return false;
}
if(errors === _errs26){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 1 || isNaN(data19)){
validate52.errors = [0];
return false;
}
}
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.approvals !== undefined){
let data20 = data.approvals;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data20)){
if(data20.length > 100){
validate52.errors = [0];
return false;
}
else {
var valid5 = true;
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
const _errs30 = errors;
if(errors === _errs30){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing2;
if(((((data21.person === undefined) && (missing2 = "person")) || ((data21.account === undefined) && (missing2 = "account"))) || ((data21.review === undefined) && (missing2 = "review"))) || ((data21.commit === undefined) && (missing2 = "commit"))){
validate52.errors = [0];
return false;
}
else {
const _errs32 = errors;
for(const key1 in data21){
if(!((((key1 === "person") || (key1 === "account")) || (key1 === "review")) || (key1 === "commit"))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs32 === errors){
if(data21.person !== undefined){
const _errs33 = errors;
if(!(validate55(data21.person))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid6 = _errs33 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.account !== undefined){
let data23 = data21.account;
const _errs34 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate52.errors = [0];
return false;
}
if(errors === _errs34){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 1 || isNaN(data23)){
validate52.errors = [0];
return false;
}
}
}
var valid6 = _errs34 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.review !== undefined){
let data24 = data21.review;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data24 === "string"){
if(func2(data24) > 200){
validate52.errors = [0];
return false;
}
else {
if(func2(data24) < 1){
validate52.errors = [0];
return false;
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid6 = _errs36 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data21.commit !== undefined){
const _errs38 = errors;
if(!(validate71(data21.commit))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid6 = _errs38 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid5 = _errs30 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.policy !== undefined){
let data26 = data.policy;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data26)){
if(data26.length > 2){
validate52.errors = [0];
return false;
}
else {
if(data26.length < 2){
validate52.errors = [0];
return false;
}
else {
const len2 = data26.length;
if(len2 > 0){
const _errs41 = errors;
if(!(validate71(data26[0]))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid7 = _errs41 === errors;
}
if(valid7){
if(len2 > 1){
const _errs42 = errors;
if(!(validate71(data26[1]))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid7 = _errs42 === errors;
}
if(valid7){
const len3 = data26.length;
if(!(len3 <= 2)){
validate52.errors = [0];
return false;
}
}
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid3 = _errs39 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var props0 = true;
}
else if(tag0 === "granted"){
const _errs43 = errors;
if(errors === _errs43){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((((((((((data.version === undefined) && (missing3 = "version")) || ((data.kind === undefined) && (missing3 = "kind"))) || ((data.at === undefined) && (missing3 = "at"))) || ((data.run === undefined) && (missing3 = "run"))) || ((data.id === undefined) && (missing3 = "id"))) || ((data.system === undefined) && (missing3 = "system"))) || ((data.tier === undefined) && (missing3 = "tier"))) || ((data.requester === undefined) && (missing3 = "requester"))) || ((data.expiresAt === undefined) && (missing3 = "expiresAt"))){
validate52.errors = [0];
return false;
}
else {
const _errs45 = errors;
for(const key2 in data){
if(!(func1.call(schema19.oneOf[1].properties, key2))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs45 === errors){
if(data.version !== undefined){
const _errs46 = errors;
if(1 !== data.version){
validate52.errors = [0];
return false;
}
var valid9 = _errs46 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.kind !== undefined){
const _errs47 = errors;
if("granted" !== data.kind){
validate52.errors = [0];
return false;
}
var valid9 = _errs47 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.at !== undefined){
const _errs48 = errors;
if(!(validate53(data.at))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid9 = _errs48 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.run !== undefined){
const _errs49 = errors;
if(!(validate55(data.run))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid9 = _errs49 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.id !== undefined){
const _errs50 = errors;
if(!(validate57(data.id))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid9 = _errs50 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.system !== undefined){
const _errs51 = errors;
if(!(validate59(data.system))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid9 = _errs51 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.tier !== undefined){
const _errs52 = errors;
if(!(validate61(data.tier))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid9 = _errs52 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.requester !== undefined){
const _errs53 = errors;
if(!(validate55(data.requester))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid9 = _errs53 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.expiresAt !== undefined){
const _errs54 = errors;
if(!(validate53(data.expiresAt))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid9 = _errs54 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "failed"){
const _errs55 = errors;
if(errors === _errs55){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((((((((((data.version === undefined) && (missing4 = "version")) || ((data.kind === undefined) && (missing4 = "kind"))) || ((data.at === undefined) && (missing4 = "at"))) || ((data.run === undefined) && (missing4 = "run"))) || ((data.id === undefined) && (missing4 = "id"))) || ((data.system === undefined) && (missing4 = "system"))) || ((data.tier === undefined) && (missing4 = "tier"))) || ((data.requester === undefined) && (missing4 = "requester"))) || ((data.code === undefined) && (missing4 = "code"))){
validate52.errors = [0];
return false;
}
else {
const _errs57 = errors;
for(const key3 in data){
if(!(func1.call(schema19.oneOf[2].properties, key3))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs57 === errors){
if(data.version !== undefined){
const _errs58 = errors;
if(1 !== data.version){
validate52.errors = [0];
return false;
}
var valid11 = _errs58 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.kind !== undefined){
const _errs59 = errors;
if("failed" !== data.kind){
validate52.errors = [0];
return false;
}
var valid11 = _errs59 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.at !== undefined){
const _errs60 = errors;
if(!(validate53(data.at))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid11 = _errs60 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.run !== undefined){
const _errs61 = errors;
if(!(validate55(data.run))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid11 = _errs61 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.id !== undefined){
const _errs62 = errors;
if(!(validate57(data.id))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid11 = _errs62 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.system !== undefined){
const _errs63 = errors;
if(!(validate59(data.system))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid11 = _errs63 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.tier !== undefined){
const _errs64 = errors;
if(!(validate61(data.tier))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid11 = _errs64 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.requester !== undefined){
const _errs65 = errors;
if(!(validate55(data.requester))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid11 = _errs65 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.code !== undefined){
const _errs66 = errors;
if(!(validate93(data.code))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var valid11 = _errs66 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "ended"){
const _errs67 = errors;
if(errors === _errs67){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((((((((((((data.version === undefined) && (missing5 = "version")) || ((data.kind === undefined) && (missing5 = "kind"))) || ((data.at === undefined) && (missing5 = "at"))) || ((data.run === undefined) && (missing5 = "run"))) || ((data.id === undefined) && (missing5 = "id"))) || ((data.system === undefined) && (missing5 = "system"))) || ((data.tier === undefined) && (missing5 = "tier"))) || ((data.requester === undefined) && (missing5 = "requester"))) || ((data.why === undefined) && (missing5 = "why"))) || ((data.by === undefined) && (missing5 = "by"))) || ((data.target === undefined) && (missing5 = "target"))){
validate52.errors = [0];
return false;
}
else {
const _errs69 = errors;
for(const key4 in data){
if(!(func1.call(schema19.oneOf[3].properties, key4))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs69 === errors){
if(data.version !== undefined){
const _errs70 = errors;
if(1 !== data.version){
validate52.errors = [0];
return false;
}
var valid13 = _errs70 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.kind !== undefined){
const _errs71 = errors;
if("ended" !== data.kind){
validate52.errors = [0];
return false;
}
var valid13 = _errs71 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.at !== undefined){
const _errs72 = errors;
if(!(validate53(data.at))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid13 = _errs72 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.run !== undefined){
const _errs73 = errors;
if(!(validate55(data.run))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid13 = _errs73 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.id !== undefined){
const _errs74 = errors;
if(!(validate57(data.id))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid13 = _errs74 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.system !== undefined){
const _errs75 = errors;
if(!(validate59(data.system))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid13 = _errs75 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.tier !== undefined){
const _errs76 = errors;
if(!(validate61(data.tier))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid13 = _errs76 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.requester !== undefined){
const _errs77 = errors;
if(!(validate55(data.requester))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid13 = _errs77 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.why !== undefined){
let data55 = data.why;
const _errs78 = errors;
if(typeof data55 !== "string"){
validate52.errors = [0];
return false;
}
if(!((((data55 === "expired") || (data55 === "revoked")) || (data55 === "returned")) || (data55 === "altered"))){
validate52.errors = [0];
return false;
}
var valid13 = _errs78 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.by !== undefined){
let data56 = data.by;
const _errs80 = errors;
if((typeof data56 !== "string") && (data56 !== null)){
validate52.errors = [0];
return false;
}
if(errors === _errs80){
if(typeof data56 === "string"){
if(func2(data56) > 100){
validate52.errors = [0];
return false;
}
else {
if(func2(data56) < 1){
validate52.errors = [0];
return false;
}
}
}
}
var valid13 = _errs80 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data.target !== undefined){
let data57 = data.target;
const _errs82 = errors;
if(typeof data57 !== "string"){
validate52.errors = [0];
return false;
}
if(!((data57 === "revoked") || (data57 === "absent"))){
validate52.errors = [0];
return false;
}
var valid13 = _errs82 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "lost"){
const _errs84 = errors;
if(errors === _errs84){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((((((((data.version === undefined) && (missing6 = "version")) || ((data.kind === undefined) && (missing6 = "kind"))) || ((data.at === undefined) && (missing6 = "at"))) || ((data.run === undefined) && (missing6 = "run"))) || ((data.id === undefined) && (missing6 = "id"))) || ((data.system === undefined) && (missing6 = "system"))) || ((data.tier === undefined) && (missing6 = "tier"))) || ((data.requester === undefined) && (missing6 = "requester"))){
validate52.errors = [0];
return false;
}
else {
const _errs86 = errors;
for(const key5 in data){
if(!((((((((key5 === "version") || (key5 === "kind")) || (key5 === "at")) || (key5 === "run")) || (key5 === "id")) || (key5 === "system")) || (key5 === "tier")) || (key5 === "requester"))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs86 === errors){
if(data.version !== undefined){
const _errs87 = errors;
if(1 !== data.version){
validate52.errors = [0];
return false;
}
var valid15 = _errs87 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data.kind !== undefined){
const _errs88 = errors;
if("lost" !== data.kind){
validate52.errors = [0];
return false;
}
var valid15 = _errs88 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data.at !== undefined){
const _errs89 = errors;
if(!(validate53(data.at))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid15 = _errs89 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data.run !== undefined){
const _errs90 = errors;
if(!(validate55(data.run))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid15 = _errs90 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data.id !== undefined){
const _errs91 = errors;
if(!(validate57(data.id))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid15 = _errs91 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data.system !== undefined){
const _errs92 = errors;
if(!(validate59(data.system))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid15 = _errs92 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data.tier !== undefined){
const _errs93 = errors;
if(!(validate61(data.tier))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid15 = _errs93 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data.requester !== undefined){
const _errs94 = errors;
if(!(validate55(data.requester))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid15 = _errs94 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "orphan"){
const _errs95 = errors;
if(errors === _errs95){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if(((((((data.version === undefined) && (missing7 = "version")) || ((data.kind === undefined) && (missing7 = "kind"))) || ((data.at === undefined) && (missing7 = "at"))) || ((data.run === undefined) && (missing7 = "run"))) || ((data.id === undefined) && (missing7 = "id"))) || ((data.system === undefined) && (missing7 = "system"))){
validate52.errors = [0];
return false;
}
else {
const _errs97 = errors;
for(const key6 in data){
if(!((((((key6 === "version") || (key6 === "kind")) || (key6 === "at")) || (key6 === "run")) || (key6 === "id")) || (key6 === "system"))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs97 === errors){
if(data.version !== undefined){
const _errs98 = errors;
if(1 !== data.version){
validate52.errors = [0];
return false;
}
var valid17 = _errs98 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.kind !== undefined){
const _errs99 = errors;
if("orphan" !== data.kind){
validate52.errors = [0];
return false;
}
var valid17 = _errs99 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.at !== undefined){
const _errs100 = errors;
if(!(validate53(data.at))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid17 = _errs100 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.run !== undefined){
const _errs101 = errors;
if(!(validate55(data.run))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid17 = _errs101 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.id !== undefined){
let data70 = data.id;
const _errs102 = errors;
if(errors === _errs102){
if(typeof data70 === "string"){
if(func2(data70) > 200){
validate52.errors = [0];
return false;
}
else {
if(func2(data70) < 1){
validate52.errors = [0];
return false;
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid17 = _errs102 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.system !== undefined){
const _errs104 = errors;
if(!(validate59(data.system))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid17 = _errs104 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "refused"){
const _errs105 = errors;
if(errors === _errs105){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if(((((((((((((data.version === undefined) && (missing8 = "version")) || ((data.kind === undefined) && (missing8 = "kind"))) || ((data.at === undefined) && (missing8 = "at"))) || ((data.run === undefined) && (missing8 = "run"))) || ((data.id === undefined) && (missing8 = "id"))) || ((data.system === undefined) && (missing8 = "system"))) || ((data.tier === undefined) && (missing8 = "tier"))) || ((data.requester === undefined) && (missing8 = "requester"))) || ((data.path === undefined) && (missing8 = "path"))) || ((data.merge === undefined) && (missing8 = "merge"))) || ((data.codes === undefined) && (missing8 = "codes"))) || ((data.alarm === undefined) && (missing8 = "alarm"))){
validate52.errors = [0];
return false;
}
else {
const _errs107 = errors;
for(const key7 in data){
if(!(func1.call(schema19.oneOf[6].properties, key7))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs107 === errors){
if(data.version !== undefined){
const _errs108 = errors;
if(1 !== data.version){
validate52.errors = [0];
return false;
}
var valid19 = _errs108 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.kind !== undefined){
let data73 = data.kind;
const _errs109 = errors;
if(!((data73 === "refused") || (data73 === "missed"))){
validate52.errors = [0];
return false;
}
var valid19 = _errs109 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.at !== undefined){
const _errs110 = errors;
if(!(validate53(data.at))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid19 = _errs110 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.run !== undefined){
const _errs111 = errors;
if(!(validate55(data.run))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid19 = _errs111 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.id !== undefined){
const _errs112 = errors;
if(!(validate57(data.id))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid19 = _errs112 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.system !== undefined){
const _errs113 = errors;
if(!(validate59(data.system))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid19 = _errs113 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.tier !== undefined){
const _errs114 = errors;
if(!(validate61(data.tier))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid19 = _errs114 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.requester !== undefined){
const _errs115 = errors;
if(!(validate55(data.requester))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid19 = _errs115 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.path !== undefined){
const _errs116 = errors;
if(!(validate69(data.path))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid19 = _errs116 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.merge !== undefined){
const _errs117 = errors;
if(!(validate71(data.merge))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid19 = _errs117 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.codes !== undefined){
let data82 = data.codes;
const _errs118 = errors;
if(errors === _errs118){
if(Array.isArray(data82)){
if(data82.length > 200){
validate52.errors = [0];
return false;
}
else {
var valid20 = true;
const len4 = data82.length;
for(let i2=0; i2<len4; i2++){
const _errs120 = errors;
if(!(validate93(data82[i2]))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var valid20 = _errs120 === errors;
if(!valid20){
break;
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid19 = _errs118 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.alarm !== undefined){
const _errs121 = errors;
if(typeof data.alarm !== "boolean"){
validate52.errors = [0];
return false;
}
var valid19 = _errs121 === errors;
}
else {
var valid19 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "missed"){
const _errs123 = errors;
if(errors === _errs123){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if(((((((((((((data.version === undefined) && (missing9 = "version")) || ((data.kind === undefined) && (missing9 = "kind"))) || ((data.at === undefined) && (missing9 = "at"))) || ((data.run === undefined) && (missing9 = "run"))) || ((data.id === undefined) && (missing9 = "id"))) || ((data.system === undefined) && (missing9 = "system"))) || ((data.tier === undefined) && (missing9 = "tier"))) || ((data.requester === undefined) && (missing9 = "requester"))) || ((data.path === undefined) && (missing9 = "path"))) || ((data.merge === undefined) && (missing9 = "merge"))) || ((data.codes === undefined) && (missing9 = "codes"))) || ((data.alarm === undefined) && (missing9 = "alarm"))){
validate52.errors = [0];
return false;
}
else {
const _errs125 = errors;
for(const key8 in data){
if(!(func1.call(schema19.oneOf[6].properties, key8))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs125 === errors){
if(data.version !== undefined){
const _errs126 = errors;
if(1 !== data.version){
validate52.errors = [0];
return false;
}
var valid22 = _errs126 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.kind !== undefined){
let data86 = data.kind;
const _errs127 = errors;
if(!((data86 === "refused") || (data86 === "missed"))){
validate52.errors = [0];
return false;
}
var valid22 = _errs127 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.at !== undefined){
const _errs128 = errors;
if(!(validate53(data.at))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid22 = _errs128 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.run !== undefined){
const _errs129 = errors;
if(!(validate55(data.run))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid22 = _errs129 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.id !== undefined){
const _errs130 = errors;
if(!(validate57(data.id))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid22 = _errs130 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.system !== undefined){
const _errs131 = errors;
if(!(validate59(data.system))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid22 = _errs131 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.tier !== undefined){
const _errs132 = errors;
if(!(validate61(data.tier))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid22 = _errs132 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.requester !== undefined){
const _errs133 = errors;
if(!(validate55(data.requester))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid22 = _errs133 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.path !== undefined){
const _errs134 = errors;
if(!(validate69(data.path))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid22 = _errs134 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.merge !== undefined){
const _errs135 = errors;
if(!(validate71(data.merge))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid22 = _errs135 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.codes !== undefined){
let data95 = data.codes;
const _errs136 = errors;
if(errors === _errs136){
if(Array.isArray(data95)){
if(data95.length > 200){
validate52.errors = [0];
return false;
}
else {
var valid23 = true;
const len5 = data95.length;
for(let i3=0; i3<len5; i3++){
const _errs138 = errors;
if(!(validate93(data95[i3]))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var valid23 = _errs138 === errors;
if(!valid23){
break;
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid22 = _errs136 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.alarm !== undefined){
const _errs139 = errors;
if(typeof data.alarm !== "boolean"){
validate52.errors = [0];
return false;
}
var valid22 = _errs139 === errors;
}
else {
var valid22 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "pending"){
const _errs141 = errors;
if(errors === _errs141){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((((((((((((data.version === undefined) && (missing10 = "version")) || ((data.kind === undefined) && (missing10 = "kind"))) || ((data.at === undefined) && (missing10 = "at"))) || ((data.run === undefined) && (missing10 = "run"))) || ((data.id === undefined) && (missing10 = "id"))) || ((data.system === undefined) && (missing10 = "system"))) || ((data.tier === undefined) && (missing10 = "tier"))) || ((data.requester === undefined) && (missing10 = "requester"))) || ((data.path === undefined) && (missing10 = "path"))) || ((data.merge === undefined) && (missing10 = "merge"))) || ((data.codes === undefined) && (missing10 = "codes"))){
validate52.errors = [0];
return false;
}
else {
const _errs143 = errors;
for(const key9 in data){
if(!(func1.call(schema19.oneOf[7].properties, key9))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs143 === errors){
if(data.version !== undefined){
const _errs144 = errors;
if(1 !== data.version){
validate52.errors = [0];
return false;
}
var valid25 = _errs144 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data.kind !== undefined){
const _errs145 = errors;
if("pending" !== data.kind){
validate52.errors = [0];
return false;
}
var valid25 = _errs145 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data.at !== undefined){
const _errs146 = errors;
if(!(validate53(data.at))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid25 = _errs146 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data.run !== undefined){
const _errs147 = errors;
if(!(validate55(data.run))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid25 = _errs147 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data.id !== undefined){
const _errs148 = errors;
if(!(validate57(data.id))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid25 = _errs148 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data.system !== undefined){
const _errs149 = errors;
if(!(validate59(data.system))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid25 = _errs149 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data.tier !== undefined){
const _errs150 = errors;
if(!(validate61(data.tier))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid25 = _errs150 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data.requester !== undefined){
const _errs151 = errors;
if(!(validate55(data.requester))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid25 = _errs151 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data.path !== undefined){
const _errs152 = errors;
if(!(validate69(data.path))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid25 = _errs152 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data.merge !== undefined){
const _errs153 = errors;
if(!(validate71(data.merge))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid25 = _errs153 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data.codes !== undefined){
let data108 = data.codes;
const _errs154 = errors;
if(errors === _errs154){
if(Array.isArray(data108)){
if(data108.length > 200){
validate52.errors = [0];
return false;
}
else {
var valid26 = true;
const len6 = data108.length;
for(let i4=0; i4<len6; i4++){
const _errs156 = errors;
if(!(validate93(data108[i4]))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var valid26 = _errs156 === errors;
if(!valid26){
break;
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid25 = _errs154 === errors;
}
else {
var valid25 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "baseline"){
const _errs157 = errors;
if(errors === _errs157){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if(((((((data.version === undefined) && (missing11 = "version")) || ((data.kind === undefined) && (missing11 = "kind"))) || ((data.at === undefined) && (missing11 = "at"))) || ((data.run === undefined) && (missing11 = "run"))) || ((data.system === undefined) && (missing11 = "system"))) || ((data.codes === undefined) && (missing11 = "codes"))){
validate52.errors = [0];
return false;
}
else {
const _errs159 = errors;
for(const key10 in data){
if(!((((((key10 === "version") || (key10 === "kind")) || (key10 === "at")) || (key10 === "run")) || (key10 === "system")) || (key10 === "codes"))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs159 === errors){
if(data.version !== undefined){
const _errs160 = errors;
if(1 !== data.version){
validate52.errors = [0];
return false;
}
var valid28 = _errs160 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data.kind !== undefined){
const _errs161 = errors;
if("baseline" !== data.kind){
validate52.errors = [0];
return false;
}
var valid28 = _errs161 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data.at !== undefined){
const _errs162 = errors;
if(!(validate53(data.at))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid28 = _errs162 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data.run !== undefined){
const _errs163 = errors;
if(!(validate55(data.run))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid28 = _errs163 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data.system !== undefined){
const _errs164 = errors;
if(!(validate59(data.system))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid28 = _errs164 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data.codes !== undefined){
let data115 = data.codes;
const _errs165 = errors;
if(errors === _errs165){
if(Array.isArray(data115)){
if(data115.length > 200){
validate52.errors = [0];
return false;
}
else {
var valid29 = true;
const len7 = data115.length;
for(let i5=0; i5<len7; i5++){
const _errs167 = errors;
if(!(validate93(data115[i5]))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var valid29 = _errs167 === errors;
if(!valid29){
break;
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid28 = _errs165 === errors;
}
else {
var valid28 = true;
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "cursor"){
const _errs168 = errors;
if(errors === _errs168){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if((((((data.version === undefined) && (missing12 = "version")) || ((data.kind === undefined) && (missing12 = "kind"))) || ((data.at === undefined) && (missing12 = "at"))) || ((data.run === undefined) && (missing12 = "run"))) || ((data.main === undefined) && (missing12 = "main"))){
validate52.errors = [0];
return false;
}
else {
const _errs170 = errors;
for(const key11 in data){
if(!(((((key11 === "version") || (key11 === "kind")) || (key11 === "at")) || (key11 === "run")) || (key11 === "main"))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs170 === errors){
if(data.version !== undefined){
const _errs171 = errors;
if(1 !== data.version){
validate52.errors = [0];
return false;
}
var valid31 = _errs171 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data.kind !== undefined){
const _errs172 = errors;
if("cursor" !== data.kind){
validate52.errors = [0];
return false;
}
var valid31 = _errs172 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data.at !== undefined){
const _errs173 = errors;
if(!(validate53(data.at))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid31 = _errs173 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data.run !== undefined){
const _errs174 = errors;
if(!(validate55(data.run))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid31 = _errs174 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data.main !== undefined){
const _errs175 = errors;
if(!(validate71(data.main))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid31 = _errs175 === errors;
}
else {
var valid31 = true;
}
}
}
}
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else {
validate52.errors = [0];
return false;
}
}
else {
validate52.errors = [0];
return false;
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
validate52.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
});
validate52.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const accepts = validate52;
