// Made from schemas/verdict.schema.json by "npm run schemas": change that file, never this one.
import { lengthOf } from './runtime.ts';
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:ops-elevations:verdict","title":"Verdict","description":"What \"elevate check --json\" prints: one object.","type":"object","additionalProperties":false,"required":["version","path","request","verdict","alarm","gaps","expiresAt","effectiveEnd","atTheEnd","preview","findings","approvals"],"properties":{"version":{"title":"Version","description":"Of this form.","const":1},"path":{"title":"Path","description":"Of the file that was checked.","type":"string"},"request":{"title":"Request","description":"null: the file could not be read as one; the findings say why.","oneOf":[{"type":"null"},{"$ref":"#/$defs/request"}]},"verdict":{"title":"Verdict","description":"allow: may be granted now. wait: in order, not yet. deny: never as it stands. retry: the evidence is incomplete.","type":"string","enum":["allow","wait","deny","retry"]},"alarm":{"title":"Alarm","description":"Somebody tried to get round the rules.","type":"boolean"},"gaps":{"title":"Gaps","description":"What could not be read whole (retry).","type":"array","items":{"type":"string"}},"expiresAt":{"title":"End","description":"When the access would end if it were granted now; null: it would not.","oneOf":[{"type":"null"},{"$ref":"#/$defs/instant"}]},"effectiveEnd":{"title":"Effective end","description":"The end plus what the target can leave behind.","oneOf":[{"type":"null"},{"$ref":"#/$defs/instant"}]},"atTheEnd":{"title":"At the end","description":"What is left behind then, in words.","type":"string"},"preview":{"title":"Preview","description":"The exact statements or documents that would run, in order.","type":"array","items":{"type":"string"}},"findings":{"title":"Findings","description":"The reasons.","type":"array","items":{"$ref":"#/$defs/finding"}},"approvals":{"title":"Approvals","description":"null: not judged (retry).","oneOf":[{"type":"null"},{"$ref":"#/$defs/approvals"}]}},"$defs":{"id":{"type":"string","pattern":"^[0-9]{8}-[a-z][a-z0-9-]{0,30}-[0-9a-hjkmnp-tv-z]{6}$"},"instant":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{3})?Z$","examples":["2026-11-21T18:00:00Z"]},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"name":{"type":"string","minLength":1,"maxLength":100},"code":{"type":"string","pattern":"^[A-Z][A-Z0-9_]{2,60}$"},"tier":{"type":"string","enum":["cosmetic","reversible-write","semi-destructive","destructive"]},"system":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,30}$"},"finding":{"title":"Finding","description":"One reason.","type":"object","additionalProperties":false,"required":["code","severity","file","line","column","details","message","next"],"properties":{"code":{"title":"Code","description":"Keeps its meaning; programs go by this.","$ref":"#/$defs/code"},"severity":{"title":"Severity","description":"error: no grant. warning: somebody looks. note: worth knowing.","type":"string","enum":["error","warning","note"]},"file":{"title":"File","description":"Where it is, if in a file.","type":["string","null"]},"line":{"title":"Line","description":"From 1.","type":["integer","null"],"minimum":1},"column":{"title":"Column","description":"From 1, in characters.","type":["integer","null"],"minimum":1},"details":{"title":"Details","description":"The values behind the sentence, as they stand in the file.","type":"object","additionalProperties":{"type":["string","number"]}},"message":{"title":"Message","description":"What is wrong, in words that may be improved.","type":"string"},"next":{"title":"Next","description":"What to do about it.","type":"string"}}},"rule":{"title":"Rule","description":"One approval rule and how far it is filled. No person fills two places.","type":"object","additionalProperties":false,"required":["count","from","signed","filledBy","missing","couldApprove"],"properties":{"count":{"title":"Count","description":"How many different people.","type":"integer","minimum":0},"from":{"title":"From","description":"Groups, or system-owners.","type":"array","items":{"$ref":"#/$defs/name"}},"signed":{"title":"Signed","description":"Whether it takes an SSH signature too.","type":"boolean"},"filledBy":{"title":"Filled by","description":"Whose approvals count for it.","type":"array","items":{"$ref":"#/$defs/name"}},"missing":{"title":"Missing","description":"How many are still missing.","type":"integer","minimum":0},"couldApprove":{"title":"Could approve","description":"Who is eligible and has not approved yet.","type":"array","items":{"$ref":"#/$defs/name"}}}},"review":{"title":"Review","description":"One review and what became of it.","type":"object","additionalProperties":false,"required":["review","login","person","counts","reason"],"properties":{"review":{"title":"Review","description":"The forge's name for it.","type":"string"},"login":{"title":"Login","description":"Of its author.","type":"string"},"person":{"title":"Person","description":"Of policy/people.yaml; null: nobody there.","type":["string","null"]},"counts":{"title":"Counts","description":"Whether it fills a place.","type":"boolean"},"reason":{"title":"Reason","description":"Why it does not count; null where it does.","oneOf":[{"type":"null"},{"$ref":"#/$defs/finding"}]}}},"request":{"title":"Request","description":"What is asked for.","type":"object","additionalProperties":false,"required":["id","system","shape","tier","requester","subject","ttl","digest"],"properties":{"id":{"title":"Id","description":"Of the request.","$ref":"#/$defs/id"},"system":{"title":"System","description":"What the access is to.","$ref":"#/$defs/system"},"shape":{"title":"Shape","description":"The kind of access.","$ref":"#/$defs/name"},"tier":{"title":"Tier","description":"Of risk.","$ref":"#/$defs/tier"},"requester":{"title":"Requester","description":"Who asks.","$ref":"#/$defs/name"},"subject":{"title":"Subject","description":"Who receives the access.","$ref":"#/$defs/name"},"ttl":{"title":"Time to live","description":"In seconds.","type":"integer","minimum":1},"digest":{"title":"Digest","description":"Of what was parsed; what a signing approver signs.","$ref":"#/$defs/digest"}}},"approvals":{"title":"Approvals","description":"Who has approved, and who could.","type":"object","additionalProperties":false,"required":["rules","reviews"],"properties":{"rules":{"title":"Rules","description":"The tier's and the system's.","type":"array","items":{"$ref":"#/$defs/rule"}},"reviews":{"title":"Reviews","description":"Every one.","type":"array","items":{"$ref":"#/$defs/review"}}}}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^[0-9]{8}-[a-z][a-z0-9-]{0,30}-[0-9a-hjkmnp-tv-z]{6}$", "u");

const validate54 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern3.test(data)){
validate54.errors = [0];
return false;
}
}
else {
validate54.errors = [0];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
});
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern4 = new RegExp("^[a-z][a-z0-9-]{0,30}$", "u");

const validate56 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern4.test(data)){
validate56.errors = [0];
return false;
}
}
else {
validate56.errors = [0];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
});
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};

const func2 = lengthOf;

const validate58 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func2(data) > 100){
validate58.errors = [0];
return false;
}
else {
if(func2(data) < 1){
validate58.errors = [0];
return false;
}
}
}
else {
validate58.errors = [0];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
});
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};


const validate60 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate60.errors = [0];
return false;
}
if(!((((data === "cosmetic") || (data === "reversible-write")) || (data === "semi-destructive")) || (data === "destructive"))){
validate60.errors = [0];
return false;
}
validate60.errors = vErrors;
return errors === 0;
});
validate60.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern5 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

const validate64 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate64.errors = [0];
return false;
}
}
else {
validate64.errors = [0];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
});
validate64.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.system === undefined) && (missing0 = "system"))) || ((data.shape === undefined) && (missing0 = "shape"))) || ((data.tier === undefined) && (missing0 = "tier"))) || ((data.requester === undefined) && (missing0 = "requester"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.ttl === undefined) && (missing0 = "ttl"))) || ((data.digest === undefined) && (missing0 = "digest"))){
validate53.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "system")) || (key0 === "shape")) || (key0 === "tier")) || (key0 === "requester")) || (key0 === "subject")) || (key0 === "ttl")) || (key0 === "digest"))){
validate53.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate54(data.id))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.system !== undefined){
const _errs3 = errors;
if(!(validate56(data.system))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shape !== undefined){
const _errs4 = errors;
if(!(validate58(data.shape))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tier !== undefined){
const _errs5 = errors;
if(!(validate60(data.tier))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requester !== undefined){
const _errs6 = errors;
if(!(validate58(data.requester))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
const _errs7 = errors;
if(!(validate58(data.subject))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ttl !== undefined){
let data6 = data.ttl;
const _errs8 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate53.errors = [0];
return false;
}
if(errors === _errs8){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
validate53.errors = [0];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
const _errs10 = errors;
if(!(validate64(data.digest))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
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
validate53.errors = [0];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
});
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern6 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{3})?Z$", "u");

const validate67 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern6.test(data)){
validate67.errors = [0];
return false;
}
}
else {
validate67.errors = [0];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
});
validate67.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern7 = new RegExp("^[A-Z][A-Z0-9_]{2,60}$", "u");

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


const validate70 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.code === undefined) && (missing0 = "code")) || ((data.severity === undefined) && (missing0 = "severity"))) || ((data.file === undefined) && (missing0 = "file"))) || ((data.line === undefined) && (missing0 = "line"))) || ((data.column === undefined) && (missing0 = "column"))) || ((data.details === undefined) && (missing0 = "details"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.next === undefined) && (missing0 = "next"))){
validate70.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "code") || (key0 === "severity")) || (key0 === "file")) || (key0 === "line")) || (key0 === "column")) || (key0 === "details")) || (key0 === "message")) || (key0 === "next"))){
validate70.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.code !== undefined){
const _errs2 = errors;
if(!(validate71(data.code))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severity !== undefined){
let data1 = data.severity;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate70.errors = [0];
return false;
}
if(!(((data1 === "error") || (data1 === "warning")) || (data1 === "note"))){
validate70.errors = [0];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
let data2 = data.file;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate70.errors = [0];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.line !== undefined){
let data3 = data.line;
const _errs7 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate70.errors = [0];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
validate70.errors = [0];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.column !== undefined){
let data4 = data.column;
const _errs9 = errors;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
validate70.errors = [0];
return false;
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
validate70.errors = [0];
return false;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.details !== undefined){
let data5 = data.details;
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
let data6 = data5[key1];
const _errs14 = errors;
if((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))){
validate70.errors = [0];
return false;
}
var valid1 = _errs14 === errors;
if(!valid1){
break;
}
}
}
else {
validate70.errors = [0];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs16 = errors;
if(typeof data.message !== "string"){
validate70.errors = [0];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next !== undefined){
const _errs18 = errors;
if(typeof data.next !== "string"){
validate70.errors = [0];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
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
validate70.errors = [0];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
});
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const validate75 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.count === undefined) && (missing0 = "count")) || ((data.from === undefined) && (missing0 = "from"))) || ((data.signed === undefined) && (missing0 = "signed"))) || ((data.filledBy === undefined) && (missing0 = "filledBy"))) || ((data.missing === undefined) && (missing0 = "missing"))) || ((data.couldApprove === undefined) && (missing0 = "couldApprove"))){
validate75.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "count") || (key0 === "from")) || (key0 === "signed")) || (key0 === "filledBy")) || (key0 === "missing")) || (key0 === "couldApprove"))){
validate75.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.count !== undefined){
let data0 = data.count;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate75.errors = [0];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate75.errors = [0];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
let data1 = data.from;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate58(data1[i0]))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate75.errors = [0];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signed !== undefined){
const _errs7 = errors;
if(typeof data.signed !== "boolean"){
validate75.errors = [0];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.filledBy !== undefined){
let data4 = data.filledBy;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid2 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs11 = errors;
if(!(validate58(data4[i1]))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
else {
validate75.errors = [0];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.missing !== undefined){
let data6 = data.missing;
const _errs12 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate75.errors = [0];
return false;
}
if(errors === _errs12){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate75.errors = [0];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.couldApprove !== undefined){
let data7 = data.couldApprove;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data7)){
var valid3 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
const _errs16 = errors;
if(!(validate58(data7[i2]))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid3 = _errs16 === errors;
if(!valid3){
break;
}
}
}
else {
validate75.errors = [0];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
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
validate75.errors = [0];
return false;
}
}
validate75.errors = vErrors;
return errors === 0;
});
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const validate80 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.review === undefined) && (missing0 = "review")) || ((data.login === undefined) && (missing0 = "login"))) || ((data.person === undefined) && (missing0 = "person"))) || ((data.counts === undefined) && (missing0 = "counts"))) || ((data.reason === undefined) && (missing0 = "reason"))){
validate80.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "review") || (key0 === "login")) || (key0 === "person")) || (key0 === "counts")) || (key0 === "reason"))){
validate80.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.review !== undefined){
const _errs2 = errors;
if(typeof data.review !== "string"){
validate80.errors = [0];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.login !== undefined){
const _errs4 = errors;
if(typeof data.login !== "string"){
validate80.errors = [0];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.person !== undefined){
let data2 = data.person;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate80.errors = [0];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counts !== undefined){
const _errs8 = errors;
if(typeof data.counts !== "boolean"){
validate80.errors = [0];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data4 = data.reason;
const _errs10 = errors;
const _errs11 = errors;
let valid1 = false;
let passing0 = null;
const _errs12 = errors;
if(data4 !== null){
const err0 = 0;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs12 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs14 = errors;
if(!(validate70(data4))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err1 = 0;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate80.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate80.errors = [0];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
});
validate80.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const validate74 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.rules === undefined) && (missing0 = "rules")) || ((data.reviews === undefined) && (missing0 = "reviews"))){
validate74.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "rules") || (key0 === "reviews"))){
validate74.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rules !== undefined){
let data0 = data.rules;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate75(data0[i0]))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate74.errors = [0];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reviews !== undefined){
let data2 = data.reviews;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(validate80(data2[i1]))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate74.errors = [0];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate74.errors = [0];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
});
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const validate52 = (function(data){
/*# sourceURL="urn:ops-elevations:verdict" */;
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
if(((((((((((((data.version === undefined) && (missing0 = "version")) || ((data.path === undefined) && (missing0 = "path"))) || ((data.request === undefined) && (missing0 = "request"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.alarm === undefined) && (missing0 = "alarm"))) || ((data.gaps === undefined) && (missing0 = "gaps"))) || ((data.expiresAt === undefined) && (missing0 = "expiresAt"))) || ((data.effectiveEnd === undefined) && (missing0 = "effectiveEnd"))) || ((data.atTheEnd === undefined) && (missing0 = "atTheEnd"))) || ((data.preview === undefined) && (missing0 = "preview"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.approvals === undefined) && (missing0 = "approvals"))){
validate52.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(1 !== data.version){
validate52.errors = [0];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
const _errs3 = errors;
if(typeof data.path !== "string"){
validate52.errors = [0];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request !== undefined){
let data2 = data.request;
const _errs5 = errors;
const _errs6 = errors;
let valid1 = false;
let passing0 = null;
const _errs7 = errors;
if(data2 !== null){
const err0 = 0;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs7 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs9 = errors;
if(!(validate53(data2))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err1 = 0;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verdict !== undefined){
let data3 = data.verdict;
const _errs10 = errors;
if(typeof data3 !== "string"){
validate52.errors = [0];
return false;
}
if(!((((data3 === "allow") || (data3 === "wait")) || (data3 === "deny")) || (data3 === "retry"))){
validate52.errors = [0];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.alarm !== undefined){
const _errs12 = errors;
if(typeof data.alarm !== "boolean"){
validate52.errors = [0];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gaps !== undefined){
let data5 = data.gaps;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data5)){
var valid2 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs16 = errors;
if(typeof data5[i0] !== "string"){
validate52.errors = [0];
return false;
}
var valid2 = _errs16 === errors;
if(!valid2){
break;
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expiresAt !== undefined){
let data7 = data.expiresAt;
const _errs18 = errors;
const _errs19 = errors;
let valid3 = false;
let passing1 = null;
const _errs20 = errors;
if(data7 !== null){
const err2 = 0;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs20 === errors;
if(_valid1){
valid3 = true;
passing1 = 0;
}
const _errs22 = errors;
if(!(validate67(data7))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var _valid1 = _errs22 === errors;
if(_valid1 && valid3){
valid3 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid3 = true;
passing1 = 1;
}
}
if(!valid3){
const err3 = 0;
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effectiveEnd !== undefined){
let data8 = data.effectiveEnd;
const _errs23 = errors;
const _errs24 = errors;
let valid4 = false;
let passing2 = null;
const _errs25 = errors;
if(data8 !== null){
const err4 = 0;
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs25 === errors;
if(_valid2){
valid4 = true;
passing2 = 0;
}
const _errs27 = errors;
if(!(validate67(data8))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var _valid2 = _errs27 === errors;
if(_valid2 && valid4){
valid4 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid4 = true;
passing2 = 1;
}
}
if(!valid4){
const err5 = 0;
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.atTheEnd !== undefined){
const _errs28 = errors;
if(typeof data.atTheEnd !== "string"){
validate52.errors = [0];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.preview !== undefined){
let data10 = data.preview;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data10)){
var valid5 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
const _errs32 = errors;
if(typeof data10[i1] !== "string"){
validate52.errors = [0];
return false;
}
var valid5 = _errs32 === errors;
if(!valid5){
break;
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data12 = data.findings;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data12)){
var valid6 = true;
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
const _errs36 = errors;
if(!(validate70(data12[i2]))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var valid6 = _errs36 === errors;
if(!valid6){
break;
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvals !== undefined){
let data14 = data.approvals;
const _errs37 = errors;
const _errs38 = errors;
let valid7 = false;
let passing3 = null;
const _errs39 = errors;
if(data14 !== null){
const err6 = 0;
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid3 = _errs39 === errors;
if(_valid3){
valid7 = true;
passing3 = 0;
}
const _errs41 = errors;
if(!(validate74(data14))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var _valid3 = _errs41 === errors;
if(_valid3 && valid7){
valid7 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid7 = true;
passing3 = 1;
}
}
if(!valid7){
const err7 = 0;
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
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
validate52.errors = vErrors;
return errors === 0;
});
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const accepts = validate52;
