// Made from schemas/event.schema.json by "npm run schemas": change that file, never this one.
import { lengthOf } from './runtime.ts';
export const validate = validate52;

const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:ops-elevations:event","title":"Ledger event","description":"One line of a commit message on the branch ledger.","type":"object","discriminator":{"propertyName":"kind"},"required":["kind"],"properties":{"kind":{"title":"Kind","description":"What happened.","type":"string","enum":["granting","granted","failed","ended","lost","orphan","refused","missed","pending","baseline","cursor"]}},"oneOf":[{"title":"Granting","type":"object","additionalProperties":false,"required":["version","kind","at","run","id","system","tier","requester","shape","subject","names","expiresAt","effectiveEnd","path","blob","digest","merge","pull","approvals","policy"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"Written before anything is created in the target.","const":"granting"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"id":{"title":"Elevation","description":"The id of the request.","$ref":"#/$defs/id"},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"},"tier":{"title":"Tier","description":"The tier of the request.","$ref":"#/$defs/tier"},"requester":{"title":"Requester","description":"Who asked.","$ref":"#/$defs/name"},"shape":{"title":"Shape","description":"The shape of access.","$ref":"#/$defs/name"},"subject":{"title":"Subject","description":"Who receives the access.","$ref":"#/$defs/name"},"names":{"title":"Names","description":"What will be created in the target, derived from the id.","type":"array","items":{"$ref":"#/$defs/name"},"maxItems":50},"expiresAt":{"title":"End","description":"When the target itself ends the access.","$ref":"#/$defs/instant"},"effectiveEnd":{"title":"Effective end","description":"The end plus what the target can leave behind.","$ref":"#/$defs/instant"},"path":{"title":"Path","description":"Where the merged file lies.","$ref":"#/$defs/path"},"blob":{"title":"Blob","description":"The git object of the merged file.","$ref":"#/$defs/sha"},"digest":{"title":"Digest","description":"Of the canonical form of what was parsed: what approvers saw.","$ref":"#/$defs/digest"},"merge":{"title":"Merge","description":"The commit that brought it to the default branch.","$ref":"#/$defs/sha"},"pull":{"title":"Pull request","description":"Its number.","type":"integer","minimum":1},"approvals":{"title":"Approvals","description":"The reviews that counted.","type":"array","items":{"type":"object","additionalProperties":false,"required":["person","account","review","commit"],"properties":{"person":{"title":"Person","description":"Who approved.","$ref":"#/$defs/name"},"account":{"title":"Account","description":"The numeric id of the account.","type":"integer","minimum":1},"review":{"title":"Review","description":"The forge's name for the review.","type":"string","minLength":1,"maxLength":200},"commit":{"title":"Commit","description":"What the review saw.","$ref":"#/$defs/sha"}}},"maxItems":100},"policy":{"title":"Policy","description":"The commits whose policy allowed it: the merge's first parent, and the tip of the default branch.","type":"array","prefixItems":[{"$ref":"#/$defs/sha"},{"$ref":"#/$defs/sha"}],"minItems":2,"maxItems":2,"items":false}}},{"title":"Granted","type":"object","additionalProperties":false,"required":["version","kind","at","run","id","system","tier","requester","expiresAt"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"The target has given the access.","const":"granted"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"id":{"title":"Elevation","description":"The id of the request.","$ref":"#/$defs/id"},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"},"tier":{"title":"Tier","description":"The tier of the request.","$ref":"#/$defs/tier"},"requester":{"title":"Requester","description":"Who asked.","$ref":"#/$defs/name"},"expiresAt":{"title":"End","description":"When the target itself ends the access.","$ref":"#/$defs/instant"}}},{"title":"Failed","type":"object","additionalProperties":false,"required":["version","kind","at","run","id","system","tier","requester","code"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"The grant could not be completed; what it had made is taken back.","const":"failed"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"id":{"title":"Elevation","description":"The id of the request.","$ref":"#/$defs/id"},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"},"tier":{"title":"Tier","description":"The tier of the request.","$ref":"#/$defs/tier"},"requester":{"title":"Requester","description":"Who asked.","$ref":"#/$defs/name"},"code":{"title":"Code","description":"Of a finding or an error.","$ref":"#/$defs/code"}}},{"title":"Ended","type":"object","additionalProperties":false,"required":["version","kind","at","run","id","system","tier","requester","why","by","target"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"The access is over and nothing of it is left.","const":"ended"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"id":{"title":"Elevation","description":"The id of the request.","$ref":"#/$defs/id"},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"},"tier":{"title":"Tier","description":"The tier of the request.","$ref":"#/$defs/tier"},"requester":{"title":"Requester","description":"Who asked.","$ref":"#/$defs/name"},"why":{"title":"Why","description":"What ended it.","type":"string","enum":["expired","revoked","returned","altered"]},"by":{"title":"By","description":"Who ended it; null: the clock.","type":["string","null"],"minLength":1,"maxLength":100},"target":{"title":"Target","description":"What the target answered; absent: it was already gone.","type":"string","enum":["revoked","absent"]}}},{"title":"Lost","type":"object","additionalProperties":false,"required":["version","kind","at","run","id","system","tier","requester"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"The target lost a lease before its end, and without our doing.","const":"lost"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"id":{"title":"Elevation","description":"The id of the request.","$ref":"#/$defs/id"},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"},"tier":{"title":"Tier","description":"The tier of the request.","$ref":"#/$defs/tier"},"requester":{"title":"Requester","description":"Who asked.","$ref":"#/$defs/name"}}},{"title":"Orphan","type":"object","additionalProperties":false,"required":["version","kind","at","run","id","system"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"The target had a lease under our mark that the ledger does not know; it was revoked.","const":"orphan"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"id":{"title":"Mark","description":"The id that the lease carries; it may be none that we would make.","type":"string","minLength":1,"maxLength":200},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"}}},{"title":"Not granted","type":"object","additionalProperties":false,"required":["version","kind","at","run","id","system","tier","requester","path","merge","codes","alarm"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"A merged request that will never be granted.","enum":["refused","missed"]},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"id":{"title":"Elevation","description":"The id of the request.","$ref":"#/$defs/id"},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"},"tier":{"title":"Tier","description":"The tier of the request.","$ref":"#/$defs/tier"},"requester":{"title":"Requester","description":"Who asked.","$ref":"#/$defs/name"},"path":{"title":"Path","description":"Where the merged file lies.","$ref":"#/$defs/path"},"merge":{"title":"Merge","description":"The commit that brought it to the default branch.","$ref":"#/$defs/sha"},"codes":{"title":"Codes","description":"Codes of the findings behind it.","type":"array","items":{"$ref":"#/$defs/code"},"maxItems":200},"alarm":{"title":"Alarm","description":"Somebody tried to get round the rules.","type":"boolean"}}},{"title":"Pending","type":"object","additionalProperties":false,"required":["version","kind","at","run","id","system","tier","requester","path","merge","codes"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"Merged, to be decided later.","const":"pending"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"id":{"title":"Elevation","description":"The id of the request.","$ref":"#/$defs/id"},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"},"tier":{"title":"Tier","description":"The tier of the request.","$ref":"#/$defs/tier"},"requester":{"title":"Requester","description":"Who asked.","$ref":"#/$defs/name"},"path":{"title":"Path","description":"Where the merged file lies.","$ref":"#/$defs/path"},"merge":{"title":"Merge","description":"The commit that brought it to the default branch.","$ref":"#/$defs/sha"},"codes":{"title":"Codes","description":"Codes of the findings behind it.","type":"array","items":{"$ref":"#/$defs/code"},"maxItems":200}}},{"title":"Baseline","type":"object","additionalProperties":false,"required":["version","kind","at","run","system","codes"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"Whether the default identity can only read; no codes: it can.","const":"baseline"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"},"codes":{"title":"Codes","description":"Codes of the findings behind it.","type":"array","items":{"$ref":"#/$defs/code"},"maxItems":200}}},{"title":"Cursor","type":"object","additionalProperties":false,"required":["version","kind","at","run","main"],"properties":{"version":{"title":"Version","description":"Of the form of events.","const":1},"kind":{"title":"Kind","description":"Every request merged up to this commit has an event.","const":"cursor"},"at":{"title":"When","description":"By the clock of the run that wrote it.","$ref":"#/$defs/instant"},"run":{"title":"Run","description":"The reconcile run that wrote it, a random name.","$ref":"#/$defs/name"},"main":{"title":"Default branch","description":"Its commit.","$ref":"#/$defs/sha"}}}],"$defs":{"id":{"type":"string","pattern":"^[0-9]{8}-[a-z][a-z0-9-]{0,30}-[0-9a-hjkmnp-tv-z]{6}$"},"sha":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"instant":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{3})?Z$","examples":["2026-11-21T18:00:00Z"]},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"name":{"type":"string","minLength":1,"maxLength":100},"code":{"type":"string","pattern":"^[A-Z][A-Z0-9_]{2,60}$"},"path":{"type":"string","pattern":"^elevations/","maxLength":200},"tier":{"type":"string","enum":["cosmetic","reversible-write","semi-destructive","destructive"]},"system":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,30}$"}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = lengthOf;
const schema20 = {"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{3})?Z$","examples":["2026-11-21T18:00:00Z"]};
const pattern3 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{3})?Z$", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{3})?Z$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema21 = {"type":"string","minLength":1,"maxLength":100};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 100){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func2(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"string","pattern":"^[0-9]{8}-[a-z][a-z0-9-]{0,30}-[0-9a-hjkmnp-tv-z]{6}$"};
const pattern4 = new RegExp("^[0-9]{8}-[a-z][a-z0-9-]{0,30}-[0-9a-hjkmnp-tv-z]{6}$", "u");

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{8}-[a-z][a-z0-9-]{0,30}-[0-9a-hjkmnp-tv-z]{6}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"string","pattern":"^[a-z][a-z0-9-]{0,30}$"};
const pattern5 = new RegExp("^[a-z][a-z0-9-]{0,30}$", "u");

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,30}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"string","enum":["cosmetic","reversible-write","semi-destructive","destructive"]};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "cosmetic") || (data === "reversible-write")) || (data === "semi-destructive")) || (data === "destructive"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema24.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"string","pattern":"^elevations/","maxLength":200};
const pattern6 = new RegExp("^elevations/", "u");

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^elevations/"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"};
const pattern7 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern7.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};
const pattern8 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern8.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"string","pattern":"^[A-Z][A-Z0-9_]{2,60}$"};
const pattern9 = new RegExp("^[A-Z][A-Z0-9_]{2,60}$", "u");

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern9.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]{2,60}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((((((((data0 === "granting") || (data0 === "granted")) || (data0 === "failed")) || (data0 === "ended")) || (data0 === "lost")) || (data0 === "orphan")) || (data0 === "refused")) || (data0 === "missed")) || (data0 === "pending")) || (data0 === "baseline")) || (data0 === "cursor"))){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.properties.kind.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "granting"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err3 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.kind === undefined){
const err4 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.at === undefined){
const err5 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.run === undefined){
const err6 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "run"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.id === undefined){
const err7 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.system === undefined){
const err8 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "system"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.tier === undefined){
const err9 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "tier"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.requester === undefined){
const err10 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "requester"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.shape === undefined){
const err11 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "shape"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.subject === undefined){
const err12 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "subject"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.names === undefined){
const err13 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "names"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.expiresAt === undefined){
const err14 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "expiresAt"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.effectiveEnd === undefined){
const err15 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "effectiveEnd"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.path === undefined){
const err16 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.blob === undefined){
const err17 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "blob"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.digest === undefined){
const err18 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "digest"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.merge === undefined){
const err19 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "merge"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.pull === undefined){
const err20 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "pull"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.approvals === undefined){
const err21 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "approvals"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.policy === undefined){
const err22 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "policy"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.oneOf[0].properties, key0))){
const err23 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err24 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/0/properties/version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.kind !== undefined){
if("granting" !== data.kind){
const err25 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "granting"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.at !== undefined){
if(!(validate53(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.run !== undefined){
if(!(validate55(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate57(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.system !== undefined){
if(!(validate59(data.system, {instancePath:instancePath+"/system",parentData:data,parentDataProperty:"system",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.tier !== undefined){
if(!(validate61(data.tier, {instancePath:instancePath+"/tier",parentData:data,parentDataProperty:"tier",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.requester !== undefined){
if(!(validate55(data.requester, {instancePath:instancePath+"/requester",parentData:data,parentDataProperty:"requester",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.shape !== undefined){
if(!(validate55(data.shape, {instancePath:instancePath+"/shape",parentData:data,parentDataProperty:"shape",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.subject !== undefined){
if(!(validate55(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.names !== undefined){
let data11 = data.names;
if(Array.isArray(data11)){
if(data11.length > 50){
const err26 = {instancePath:instancePath+"/names",schemaPath:"#/oneOf/0/properties/names/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data11[i0], {instancePath:instancePath+"/names/" + i0,parentData:data11,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/names",schemaPath:"#/oneOf/0/properties/names/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.expiresAt !== undefined){
if(!(validate53(data.expiresAt, {instancePath:instancePath+"/expiresAt",parentData:data,parentDataProperty:"expiresAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.effectiveEnd !== undefined){
if(!(validate53(data.effectiveEnd, {instancePath:instancePath+"/effectiveEnd",parentData:data,parentDataProperty:"effectiveEnd",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.path !== undefined){
if(!(validate69(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.blob !== undefined){
if(!(validate71(data.blob, {instancePath:instancePath+"/blob",parentData:data,parentDataProperty:"blob",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.digest !== undefined){
if(!(validate73(data.digest, {instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.merge !== undefined){
if(!(validate71(data.merge, {instancePath:instancePath+"/merge",parentData:data,parentDataProperty:"merge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.pull !== undefined){
let data19 = data.pull;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err28 = {instancePath:instancePath+"/pull",schemaPath:"#/oneOf/0/properties/pull/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 1 || isNaN(data19)){
const err29 = {instancePath:instancePath+"/pull",schemaPath:"#/oneOf/0/properties/pull/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data.approvals !== undefined){
let data20 = data.approvals;
if(Array.isArray(data20)){
if(data20.length > 100){
const err30 = {instancePath:instancePath+"/approvals",schemaPath:"#/oneOf/0/properties/approvals/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.person === undefined){
const err31 = {instancePath:instancePath+"/approvals/" + i1,schemaPath:"#/oneOf/0/properties/approvals/items/required",keyword:"required",params:{missingProperty: "person"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data21.account === undefined){
const err32 = {instancePath:instancePath+"/approvals/" + i1,schemaPath:"#/oneOf/0/properties/approvals/items/required",keyword:"required",params:{missingProperty: "account"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data21.review === undefined){
const err33 = {instancePath:instancePath+"/approvals/" + i1,schemaPath:"#/oneOf/0/properties/approvals/items/required",keyword:"required",params:{missingProperty: "review"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data21.commit === undefined){
const err34 = {instancePath:instancePath+"/approvals/" + i1,schemaPath:"#/oneOf/0/properties/approvals/items/required",keyword:"required",params:{missingProperty: "commit"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key1 in data21){
if(!((((key1 === "person") || (key1 === "account")) || (key1 === "review")) || (key1 === "commit"))){
const err35 = {instancePath:instancePath+"/approvals/" + i1,schemaPath:"#/oneOf/0/properties/approvals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data21.person !== undefined){
if(!(validate55(data21.person, {instancePath:instancePath+"/approvals/" + i1+"/person",parentData:data21,parentDataProperty:"person",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data21.account !== undefined){
let data23 = data21.account;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err36 = {instancePath:instancePath+"/approvals/" + i1+"/account",schemaPath:"#/oneOf/0/properties/approvals/items/properties/account/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 1 || isNaN(data23)){
const err37 = {instancePath:instancePath+"/approvals/" + i1+"/account",schemaPath:"#/oneOf/0/properties/approvals/items/properties/account/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data21.review !== undefined){
let data24 = data21.review;
if(typeof data24 === "string"){
if(func2(data24) > 200){
const err38 = {instancePath:instancePath+"/approvals/" + i1+"/review",schemaPath:"#/oneOf/0/properties/approvals/items/properties/review/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(func2(data24) < 1){
const err39 = {instancePath:instancePath+"/approvals/" + i1+"/review",schemaPath:"#/oneOf/0/properties/approvals/items/properties/review/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/approvals/" + i1+"/review",schemaPath:"#/oneOf/0/properties/approvals/items/properties/review/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data21.commit !== undefined){
if(!(validate71(data21.commit, {instancePath:instancePath+"/approvals/" + i1+"/commit",parentData:data21,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err41 = {instancePath:instancePath+"/approvals/" + i1,schemaPath:"#/oneOf/0/properties/approvals/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/approvals",schemaPath:"#/oneOf/0/properties/approvals/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.policy !== undefined){
let data26 = data.policy;
if(Array.isArray(data26)){
if(data26.length > 2){
const err43 = {instancePath:instancePath+"/policy",schemaPath:"#/oneOf/0/properties/policy/maxItems",keyword:"maxItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data26.length < 2){
const err44 = {instancePath:instancePath+"/policy",schemaPath:"#/oneOf/0/properties/policy/minItems",keyword:"minItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const len2 = data26.length;
if(len2 > 0){
if(!(validate71(data26[0], {instancePath:instancePath+"/policy/0",parentData:data26,parentDataProperty:0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(len2 > 1){
if(!(validate71(data26[1], {instancePath:instancePath+"/policy/1",parentData:data26,parentDataProperty:1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
const len3 = data26.length;
if(!(len3 <= 2)){
const err45 = {instancePath:instancePath+"/policy",schemaPath:"#/oneOf/0/properties/policy/items",keyword:"items",params:{limit: 2}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/policy",schemaPath:"#/oneOf/0/properties/policy/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var props0 = true;
}
else if(tag0 === "granted"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err48 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data.kind === undefined){
const err49 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data.at === undefined){
const err50 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data.run === undefined){
const err51 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "run"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data.id === undefined){
const err52 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data.system === undefined){
const err53 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "system"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data.tier === undefined){
const err54 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "tier"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data.requester === undefined){
const err55 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "requester"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data.expiresAt === undefined){
const err56 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "expiresAt"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key2 in data){
if(!(func1.call(schema19.oneOf[1].properties, key2))){
const err57 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err58 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/1/properties/version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.kind !== undefined){
if("granted" !== data.kind){
const err59 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "granted"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.at !== undefined){
if(!(validate53(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.run !== undefined){
if(!(validate55(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate57(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.system !== undefined){
if(!(validate59(data.system, {instancePath:instancePath+"/system",parentData:data,parentDataProperty:"system",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.tier !== undefined){
if(!(validate61(data.tier, {instancePath:instancePath+"/tier",parentData:data,parentDataProperty:"tier",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.requester !== undefined){
if(!(validate55(data.requester, {instancePath:instancePath+"/requester",parentData:data,parentDataProperty:"requester",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.expiresAt !== undefined){
if(!(validate53(data.expiresAt, {instancePath:instancePath+"/expiresAt",parentData:data,parentDataProperty:"expiresAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err60 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "failed"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err61 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data.kind === undefined){
const err62 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data.at === undefined){
const err63 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data.run === undefined){
const err64 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "run"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data.id === undefined){
const err65 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data.system === undefined){
const err66 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "system"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data.tier === undefined){
const err67 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "tier"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data.requester === undefined){
const err68 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "requester"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data.code === undefined){
const err69 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
for(const key3 in data){
if(!(func1.call(schema19.oneOf[2].properties, key3))){
const err70 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err71 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/2/properties/version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.kind !== undefined){
if("failed" !== data.kind){
const err72 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "failed"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.at !== undefined){
if(!(validate53(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.run !== undefined){
if(!(validate55(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate57(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.system !== undefined){
if(!(validate59(data.system, {instancePath:instancePath+"/system",parentData:data,parentDataProperty:"system",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.tier !== undefined){
if(!(validate61(data.tier, {instancePath:instancePath+"/tier",parentData:data,parentDataProperty:"tier",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.requester !== undefined){
if(!(validate55(data.requester, {instancePath:instancePath+"/requester",parentData:data,parentDataProperty:"requester",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.code !== undefined){
if(!(validate93(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
}
else {
const err73 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "ended"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err74 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data.kind === undefined){
const err75 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data.at === undefined){
const err76 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data.run === undefined){
const err77 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "run"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data.id === undefined){
const err78 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data.system === undefined){
const err79 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "system"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data.tier === undefined){
const err80 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "tier"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data.requester === undefined){
const err81 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "requester"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data.why === undefined){
const err82 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "why"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data.by === undefined){
const err83 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data.target === undefined){
const err84 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
for(const key4 in data){
if(!(func1.call(schema19.oneOf[3].properties, key4))){
const err85 = {instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err86 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/3/properties/version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.kind !== undefined){
if("ended" !== data.kind){
const err87 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "ended"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.at !== undefined){
if(!(validate53(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.run !== undefined){
if(!(validate55(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate57(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.system !== undefined){
if(!(validate59(data.system, {instancePath:instancePath+"/system",parentData:data,parentDataProperty:"system",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.tier !== undefined){
if(!(validate61(data.tier, {instancePath:instancePath+"/tier",parentData:data,parentDataProperty:"tier",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.requester !== undefined){
if(!(validate55(data.requester, {instancePath:instancePath+"/requester",parentData:data,parentDataProperty:"requester",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.why !== undefined){
let data55 = data.why;
if(typeof data55 !== "string"){
const err88 = {instancePath:instancePath+"/why",schemaPath:"#/oneOf/3/properties/why/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(!((((data55 === "expired") || (data55 === "revoked")) || (data55 === "returned")) || (data55 === "altered"))){
const err89 = {instancePath:instancePath+"/why",schemaPath:"#/oneOf/3/properties/why/enum",keyword:"enum",params:{allowedValues: schema19.oneOf[3].properties.why.enum}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.by !== undefined){
let data56 = data.by;
if((typeof data56 !== "string") && (data56 !== null)){
const err90 = {instancePath:instancePath+"/by",schemaPath:"#/oneOf/3/properties/by/type",keyword:"type",params:{type: schema19.oneOf[3].properties.by.type}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(typeof data56 === "string"){
if(func2(data56) > 100){
const err91 = {instancePath:instancePath+"/by",schemaPath:"#/oneOf/3/properties/by/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(func2(data56) < 1){
const err92 = {instancePath:instancePath+"/by",schemaPath:"#/oneOf/3/properties/by/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
if(data.target !== undefined){
let data57 = data.target;
if(typeof data57 !== "string"){
const err93 = {instancePath:instancePath+"/target",schemaPath:"#/oneOf/3/properties/target/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(!((data57 === "revoked") || (data57 === "absent"))){
const err94 = {instancePath:instancePath+"/target",schemaPath:"#/oneOf/3/properties/target/enum",keyword:"enum",params:{allowedValues: schema19.oneOf[3].properties.target.enum}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "lost"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err96 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data.kind === undefined){
const err97 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data.at === undefined){
const err98 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data.run === undefined){
const err99 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "run"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data.id === undefined){
const err100 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data.system === undefined){
const err101 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "system"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data.tier === undefined){
const err102 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "tier"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data.requester === undefined){
const err103 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "requester"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
for(const key5 in data){
if(!((((((((key5 === "version") || (key5 === "kind")) || (key5 === "at")) || (key5 === "run")) || (key5 === "id")) || (key5 === "system")) || (key5 === "tier")) || (key5 === "requester"))){
const err104 = {instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err105 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/4/properties/version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.kind !== undefined){
if("lost" !== data.kind){
const err106 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "lost"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data.at !== undefined){
if(!(validate53(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.run !== undefined){
if(!(validate55(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate57(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.system !== undefined){
if(!(validate59(data.system, {instancePath:instancePath+"/system",parentData:data,parentDataProperty:"system",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.tier !== undefined){
if(!(validate61(data.tier, {instancePath:instancePath+"/tier",parentData:data,parentDataProperty:"tier",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.requester !== undefined){
if(!(validate55(data.requester, {instancePath:instancePath+"/requester",parentData:data,parentDataProperty:"requester",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err107 = {instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "orphan"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err108 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data.kind === undefined){
const err109 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data.at === undefined){
const err110 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data.run === undefined){
const err111 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "run"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data.id === undefined){
const err112 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data.system === undefined){
const err113 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "system"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
for(const key6 in data){
if(!((((((key6 === "version") || (key6 === "kind")) || (key6 === "at")) || (key6 === "run")) || (key6 === "id")) || (key6 === "system"))){
const err114 = {instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err115 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/5/properties/version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data.kind !== undefined){
if("orphan" !== data.kind){
const err116 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "orphan"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data.at !== undefined){
if(!(validate53(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.run !== undefined){
if(!(validate55(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
let data70 = data.id;
if(typeof data70 === "string"){
if(func2(data70) > 200){
const err117 = {instancePath:instancePath+"/id",schemaPath:"#/oneOf/5/properties/id/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(func2(data70) < 1){
const err118 = {instancePath:instancePath+"/id",schemaPath:"#/oneOf/5/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/id",schemaPath:"#/oneOf/5/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data.system !== undefined){
if(!(validate59(data.system, {instancePath:instancePath+"/system",parentData:data,parentDataProperty:"system",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err120 = {instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "refused"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err121 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data.kind === undefined){
const err122 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data.at === undefined){
const err123 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data.run === undefined){
const err124 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "run"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data.id === undefined){
const err125 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data.system === undefined){
const err126 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "system"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data.tier === undefined){
const err127 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "tier"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data.requester === undefined){
const err128 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "requester"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data.path === undefined){
const err129 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data.merge === undefined){
const err130 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "merge"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data.codes === undefined){
const err131 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "codes"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data.alarm === undefined){
const err132 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "alarm"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
for(const key7 in data){
if(!(func1.call(schema19.oneOf[6].properties, key7))){
const err133 = {instancePath,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err134 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/6/properties/version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data.kind !== undefined){
let data73 = data.kind;
if(!((data73 === "refused") || (data73 === "missed"))){
const err135 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/6/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.oneOf[6].properties.kind.enum}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data.at !== undefined){
if(!(validate53(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.run !== undefined){
if(!(validate55(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate57(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.system !== undefined){
if(!(validate59(data.system, {instancePath:instancePath+"/system",parentData:data,parentDataProperty:"system",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.tier !== undefined){
if(!(validate61(data.tier, {instancePath:instancePath+"/tier",parentData:data,parentDataProperty:"tier",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.requester !== undefined){
if(!(validate55(data.requester, {instancePath:instancePath+"/requester",parentData:data,parentDataProperty:"requester",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.path !== undefined){
if(!(validate69(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.merge !== undefined){
if(!(validate71(data.merge, {instancePath:instancePath+"/merge",parentData:data,parentDataProperty:"merge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.codes !== undefined){
let data82 = data.codes;
if(Array.isArray(data82)){
if(data82.length > 200){
const err136 = {instancePath:instancePath+"/codes",schemaPath:"#/oneOf/6/properties/codes/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
const len4 = data82.length;
for(let i2=0; i2<len4; i2++){
if(!(validate93(data82[i2], {instancePath:instancePath+"/codes/" + i2,parentData:data82,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
}
else {
const err137 = {instancePath:instancePath+"/codes",schemaPath:"#/oneOf/6/properties/codes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data.alarm !== undefined){
if(typeof data.alarm !== "boolean"){
const err138 = {instancePath:instancePath+"/alarm",schemaPath:"#/oneOf/6/properties/alarm/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "missed"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err140 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data.kind === undefined){
const err141 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data.at === undefined){
const err142 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data.run === undefined){
const err143 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "run"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data.id === undefined){
const err144 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data.system === undefined){
const err145 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "system"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data.tier === undefined){
const err146 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "tier"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data.requester === undefined){
const err147 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "requester"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data.path === undefined){
const err148 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data.merge === undefined){
const err149 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "merge"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data.codes === undefined){
const err150 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "codes"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(data.alarm === undefined){
const err151 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "alarm"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
for(const key8 in data){
if(!(func1.call(schema19.oneOf[6].properties, key8))){
const err152 = {instancePath,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err153 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/6/properties/version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data.kind !== undefined){
let data86 = data.kind;
if(!((data86 === "refused") || (data86 === "missed"))){
const err154 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/6/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.oneOf[6].properties.kind.enum}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data.at !== undefined){
if(!(validate53(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.run !== undefined){
if(!(validate55(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate57(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.system !== undefined){
if(!(validate59(data.system, {instancePath:instancePath+"/system",parentData:data,parentDataProperty:"system",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.tier !== undefined){
if(!(validate61(data.tier, {instancePath:instancePath+"/tier",parentData:data,parentDataProperty:"tier",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.requester !== undefined){
if(!(validate55(data.requester, {instancePath:instancePath+"/requester",parentData:data,parentDataProperty:"requester",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.path !== undefined){
if(!(validate69(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.merge !== undefined){
if(!(validate71(data.merge, {instancePath:instancePath+"/merge",parentData:data,parentDataProperty:"merge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.codes !== undefined){
let data95 = data.codes;
if(Array.isArray(data95)){
if(data95.length > 200){
const err155 = {instancePath:instancePath+"/codes",schemaPath:"#/oneOf/6/properties/codes/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
const len5 = data95.length;
for(let i3=0; i3<len5; i3++){
if(!(validate93(data95[i3], {instancePath:instancePath+"/codes/" + i3,parentData:data95,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
}
else {
const err156 = {instancePath:instancePath+"/codes",schemaPath:"#/oneOf/6/properties/codes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data.alarm !== undefined){
if(typeof data.alarm !== "boolean"){
const err157 = {instancePath:instancePath+"/alarm",schemaPath:"#/oneOf/6/properties/alarm/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
else {
const err158 = {instancePath,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "pending"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err159 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(data.kind === undefined){
const err160 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data.at === undefined){
const err161 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(data.run === undefined){
const err162 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "run"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(data.id === undefined){
const err163 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data.system === undefined){
const err164 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "system"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data.tier === undefined){
const err165 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "tier"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(data.requester === undefined){
const err166 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "requester"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data.path === undefined){
const err167 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(data.merge === undefined){
const err168 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "merge"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(data.codes === undefined){
const err169 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "codes"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
for(const key9 in data){
if(!(func1.call(schema19.oneOf[7].properties, key9))){
const err170 = {instancePath,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err171 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/7/properties/version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data.kind !== undefined){
if("pending" !== data.kind){
const err172 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/7/properties/kind/const",keyword:"const",params:{allowedValue: "pending"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data.at !== undefined){
if(!(validate53(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.run !== undefined){
if(!(validate55(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
if(!(validate57(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.system !== undefined){
if(!(validate59(data.system, {instancePath:instancePath+"/system",parentData:data,parentDataProperty:"system",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.tier !== undefined){
if(!(validate61(data.tier, {instancePath:instancePath+"/tier",parentData:data,parentDataProperty:"tier",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.requester !== undefined){
if(!(validate55(data.requester, {instancePath:instancePath+"/requester",parentData:data,parentDataProperty:"requester",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.path !== undefined){
if(!(validate69(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.merge !== undefined){
if(!(validate71(data.merge, {instancePath:instancePath+"/merge",parentData:data,parentDataProperty:"merge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.codes !== undefined){
let data108 = data.codes;
if(Array.isArray(data108)){
if(data108.length > 200){
const err173 = {instancePath:instancePath+"/codes",schemaPath:"#/oneOf/7/properties/codes/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
const len6 = data108.length;
for(let i4=0; i4<len6; i4++){
if(!(validate93(data108[i4], {instancePath:instancePath+"/codes/" + i4,parentData:data108,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
}
else {
const err174 = {instancePath:instancePath+"/codes",schemaPath:"#/oneOf/7/properties/codes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath,schemaPath:"#/oneOf/7/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "baseline"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err176 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data.kind === undefined){
const err177 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data.at === undefined){
const err178 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data.run === undefined){
const err179 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "run"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data.system === undefined){
const err180 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "system"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data.codes === undefined){
const err181 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "codes"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
for(const key10 in data){
if(!((((((key10 === "version") || (key10 === "kind")) || (key10 === "at")) || (key10 === "run")) || (key10 === "system")) || (key10 === "codes"))){
const err182 = {instancePath,schemaPath:"#/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err183 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/8/properties/version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data.kind !== undefined){
if("baseline" !== data.kind){
const err184 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/8/properties/kind/const",keyword:"const",params:{allowedValue: "baseline"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data.at !== undefined){
if(!(validate53(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.run !== undefined){
if(!(validate55(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.system !== undefined){
if(!(validate59(data.system, {instancePath:instancePath+"/system",parentData:data,parentDataProperty:"system",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.codes !== undefined){
let data115 = data.codes;
if(Array.isArray(data115)){
if(data115.length > 200){
const err185 = {instancePath:instancePath+"/codes",schemaPath:"#/oneOf/8/properties/codes/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
const len7 = data115.length;
for(let i5=0; i5<len7; i5++){
if(!(validate93(data115[i5], {instancePath:instancePath+"/codes/" + i5,parentData:data115,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
}
else {
const err186 = {instancePath:instancePath+"/codes",schemaPath:"#/oneOf/8/properties/codes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath,schemaPath:"#/oneOf/8/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "cursor"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err188 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(data.kind === undefined){
const err189 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data.at === undefined){
const err190 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data.run === undefined){
const err191 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "run"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(data.main === undefined){
const err192 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "main"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
for(const key11 in data){
if(!(((((key11 === "version") || (key11 === "kind")) || (key11 === "at")) || (key11 === "run")) || (key11 === "main"))){
const err193 = {instancePath,schemaPath:"#/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err194 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/9/properties/version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data.kind !== undefined){
if("cursor" !== data.kind){
const err195 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/9/properties/kind/const",keyword:"const",params:{allowedValue: "cursor"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data.at !== undefined){
if(!(validate53(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.run !== undefined){
if(!(validate55(data.run, {instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.main !== undefined){
if(!(validate71(data.main, {instancePath:instancePath+"/main",parentData:data,parentDataProperty:"main",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err196 = {instancePath,schemaPath:"#/oneOf/9/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(props0 !== true){
props0 = true;
}
}
else {
const err197 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
validate52.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate52.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const fields = {"#":["kind"],"#/oneOf/0":["version","kind","at","run","id","system","tier","requester","shape","subject","names","expiresAt","effectiveEnd","path","blob","digest","merge","pull","approvals","policy"],"#/oneOf/0/properties/approvals/items":["person","account","review","commit"],"#/oneOf/1":["version","kind","at","run","id","system","tier","requester","expiresAt"],"#/oneOf/2":["version","kind","at","run","id","system","tier","requester","code"],"#/oneOf/3":["version","kind","at","run","id","system","tier","requester","why","by","target"],"#/oneOf/4":["version","kind","at","run","id","system","tier","requester"],"#/oneOf/5":["version","kind","at","run","id","system"],"#/oneOf/6":["version","kind","at","run","id","system","tier","requester","path","merge","codes","alarm"],"#/oneOf/7":["version","kind","at","run","id","system","tier","requester","path","merge","codes"],"#/oneOf/8":["version","kind","at","run","system","codes"],"#/oneOf/9":["version","kind","at","run","main"]};
export const examples = {"#/$defs/instant":"2026-11-21T18:00:00Z"};
