// Made from schemas/verdict.schema.json by "npm run schemas": change that file, never this one.
import { lengthOf } from './runtime.ts';
const schema20 = {"title":"Verdict","description":"On one request: of check FILE, and of check and check --pull where a request is among the changes.","type":"object","additionalProperties":false,"required":["version","path","request","verdict","alarm","gaps","expiresAt","effectiveEnd","atTheEnd","preview","findings","approvals"],"properties":{"version":{"title":"Version","description":"Of this form.","const":1},"path":{"title":"Path","description":"Of the file that was checked.","type":"string"},"request":{"title":"Request","description":"null: the file could not be read as one; the findings say why.","oneOf":[{"type":"null"},{"$ref":"#/$defs/request"}]},"verdict":{"title":"Verdict","description":"allow: may be granted now. wait: in order, not yet. deny: never as it stands. retry: the evidence is incomplete.","type":"string","enum":["allow","wait","deny","retry"]},"alarm":{"title":"Alarm","description":"Somebody tried to get round the rules.","type":"boolean"},"gaps":{"title":"Gaps","description":"What could not be read whole (retry).","type":"array","items":{"type":"string"}},"expiresAt":{"title":"End","description":"When the access would end if it were granted now; null: it would not.","oneOf":[{"type":"null"},{"$ref":"#/$defs/instant"}]},"effectiveEnd":{"title":"Effective end","description":"The end plus what the target can leave behind.","oneOf":[{"type":"null"},{"$ref":"#/$defs/instant"}]},"atTheEnd":{"title":"At the end","description":"What is left behind then, in words.","type":"string"},"preview":{"title":"Preview","description":"The exact statements or documents that would run, in order.","type":"array","items":{"type":"string"}},"findings":{"title":"Findings","description":"The reasons.","type":"array","items":{"$ref":"#/$defs/finding"}},"approvals":{"title":"Approvals","description":"null: not judged (retry).","oneOf":[{"type":"null"},{"$ref":"#/$defs/approvals"}]}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^[0-9]{8}-[a-z][a-z0-9-]{0,30}-[0-9a-hjkmnp-tv-z]{6}$", "u");

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
if(!pattern3.test(data)){
validate55.errors = [0];
return false;
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

const pattern4 = new RegExp("^[a-z][a-z0-9-]{0,30}$", "u");

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

const func2 = lengthOf;

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
if(func2(data) > 100){
validate59.errors = [0];
return false;
}
else {
if(func2(data) < 1){
validate59.errors = [0];
return false;
}
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

const pattern5 = new RegExp("^sha256:[0-9a-f]{64}$", "u");

const validate65 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate65.errors = [0];
return false;
}
}
else {
validate65.errors = [0];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
});
validate65.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.system === undefined) && (missing0 = "system"))) || ((data.shape === undefined) && (missing0 = "shape"))) || ((data.tier === undefined) && (missing0 = "tier"))) || ((data.requester === undefined) && (missing0 = "requester"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.ttl === undefined) && (missing0 = "ttl"))) || ((data.digest === undefined) && (missing0 = "digest"))){
validate54.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "system")) || (key0 === "shape")) || (key0 === "tier")) || (key0 === "requester")) || (key0 === "subject")) || (key0 === "ttl")) || (key0 === "digest"))){
validate54.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate55(data.id))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
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
if(!(validate57(data.system))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
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
if(!(validate59(data.shape))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
if(!(validate61(data.tier))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
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
if(!(validate59(data.requester))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
if(!(validate59(data.subject))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
validate54.errors = [0];
return false;
}
if(errors === _errs8){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
validate54.errors = [0];
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
if(!(validate65(data.digest))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
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
validate54.errors = [0];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
});
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern6 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{3})?Z$", "u");

const validate68 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern6.test(data)){
validate68.errors = [0];
return false;
}
}
else {
validate68.errors = [0];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
});
validate68.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern7 = new RegExp("^[A-Z][A-Z0-9_]{2,60}$", "u");

const validate72 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern7.test(data)){
validate72.errors = [0];
return false;
}
}
else {
validate72.errors = [0];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
});
validate72.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.code === undefined) && (missing0 = "code")) || ((data.severity === undefined) && (missing0 = "severity"))) || ((data.file === undefined) && (missing0 = "file"))) || ((data.line === undefined) && (missing0 = "line"))) || ((data.column === undefined) && (missing0 = "column"))) || ((data.details === undefined) && (missing0 = "details"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.next === undefined) && (missing0 = "next"))){
validate71.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "code") || (key0 === "severity")) || (key0 === "file")) || (key0 === "line")) || (key0 === "column")) || (key0 === "details")) || (key0 === "message")) || (key0 === "next"))){
validate71.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.code !== undefined){
const _errs2 = errors;
if(!(validate72(data.code))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
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
validate71.errors = [0];
return false;
}
if(!(((data1 === "error") || (data1 === "warning")) || (data1 === "note"))){
validate71.errors = [0];
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
validate71.errors = [0];
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
validate71.errors = [0];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
validate71.errors = [0];
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
validate71.errors = [0];
return false;
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
validate71.errors = [0];
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
validate71.errors = [0];
return false;
}
var valid1 = _errs14 === errors;
if(!valid1){
break;
}
}
}
else {
validate71.errors = [0];
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
validate71.errors = [0];
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
validate71.errors = [0];
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
validate71.errors = [0];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
});
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const validate76 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
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
validate76.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "count") || (key0 === "from")) || (key0 === "signed")) || (key0 === "filledBy")) || (key0 === "missing")) || (key0 === "couldApprove"))){
validate76.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.count !== undefined){
let data0 = data.count;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate76.errors = [0];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate76.errors = [0];
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
if(!(validate59(data1[i0]))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate76.errors = [0];
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
validate76.errors = [0];
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
if(!(validate59(data4[i1]))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
else {
validate76.errors = [0];
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
validate76.errors = [0];
return false;
}
if(errors === _errs12){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate76.errors = [0];
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
if(!(validate59(data7[i2]))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid3 = _errs16 === errors;
if(!valid3){
break;
}
}
}
else {
validate76.errors = [0];
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
validate76.errors = [0];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
});
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const validate81 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
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
validate81.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "review") || (key0 === "login")) || (key0 === "person")) || (key0 === "counts")) || (key0 === "reason"))){
validate81.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.review !== undefined){
const _errs2 = errors;
if(typeof data.review !== "string"){
validate81.errors = [0];
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
validate81.errors = [0];
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
validate81.errors = [0];
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
validate81.errors = [0];
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
if(!(validate71(data4))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
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
validate81.errors = vErrors;
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
validate81.errors = [0];
return false;
}
}
validate81.errors = vErrors;
return errors === 0;
});
validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(((data.rules === undefined) && (missing0 = "rules")) || ((data.reviews === undefined) && (missing0 = "reviews"))){
validate75.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "rules") || (key0 === "reviews"))){
validate75.errors = [0];
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
if(!(validate76(data0[i0]))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
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
if(!(validate81(data2[i1]))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
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
validate75.errors = [0];
return false;
}
}
validate75.errors = vErrors;
return errors === 0;
});
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(((((((((((((data.version === undefined) && (missing0 = "version")) || ((data.path === undefined) && (missing0 = "path"))) || ((data.request === undefined) && (missing0 = "request"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.alarm === undefined) && (missing0 = "alarm"))) || ((data.gaps === undefined) && (missing0 = "gaps"))) || ((data.expiresAt === undefined) && (missing0 = "expiresAt"))) || ((data.effectiveEnd === undefined) && (missing0 = "effectiveEnd"))) || ((data.atTheEnd === undefined) && (missing0 = "atTheEnd"))) || ((data.preview === undefined) && (missing0 = "preview"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.approvals === undefined) && (missing0 = "approvals"))){
validate53.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema20.properties, key0))){
validate53.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(1 !== data.version){
validate53.errors = [0];
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
validate53.errors = [0];
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
if(!(validate54(data2))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
validate53.errors = vErrors;
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
validate53.errors = [0];
return false;
}
if(!((((data3 === "allow") || (data3 === "wait")) || (data3 === "deny")) || (data3 === "retry"))){
validate53.errors = [0];
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
validate53.errors = [0];
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
validate53.errors = [0];
return false;
}
var valid2 = _errs16 === errors;
if(!valid2){
break;
}
}
}
else {
validate53.errors = [0];
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
if(!(validate68(data7))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
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
validate53.errors = vErrors;
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
if(!(validate68(data8))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
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
validate53.errors = vErrors;
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
validate53.errors = [0];
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
validate53.errors = [0];
return false;
}
var valid5 = _errs32 === errors;
if(!valid5){
break;
}
}
}
else {
validate53.errors = [0];
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
if(!(validate71(data12[i2]))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid6 = _errs36 === errors;
if(!valid6){
break;
}
}
}
else {
validate53.errors = [0];
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
if(!(validate75(data14))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
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
validate53.errors = vErrors;
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
validate53.errors = [0];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
});
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"title":"Explained","description":"Of why, simulate, wait PULL and a merge that is not made: the verdict, and how the pull request stands.","type":"object","additionalProperties":false,"required":["version","path","request","verdict","alarm","gaps","expiresAt","effectiveEnd","atTheEnd","preview","findings","approvals","pull","state","whatIf","story"],"properties":{"version":{"title":"Version","description":"Of this form.","const":1},"path":{"title":"Path","description":"Of the file that was checked.","type":"string"},"request":{"title":"Request","description":"null: the file could not be read as one; the findings say why.","oneOf":[{"type":"null"},{"$ref":"#/$defs/request"}]},"verdict":{"title":"Verdict","description":"allow: may be granted now. wait: in order, not yet. deny: never as it stands. retry: the evidence is incomplete.","type":"string","enum":["allow","wait","deny","retry"]},"alarm":{"title":"Alarm","description":"Somebody tried to get round the rules.","type":"boolean"},"gaps":{"title":"Gaps","description":"What could not be read whole (retry).","type":"array","items":{"type":"string"}},"expiresAt":{"title":"End","description":"When the access would end if it were granted now; null: it would not.","oneOf":[{"type":"null"},{"$ref":"#/$defs/instant"}]},"effectiveEnd":{"title":"Effective end","description":"The end plus what the target can leave behind.","oneOf":[{"type":"null"},{"$ref":"#/$defs/instant"}]},"atTheEnd":{"title":"At the end","description":"What is left behind then, in words.","type":"string"},"preview":{"title":"Preview","description":"The exact statements or documents that would run, in order.","type":"array","items":{"type":"string"}},"findings":{"title":"Findings","description":"The reasons.","type":"array","items":{"$ref":"#/$defs/finding"}},"approvals":{"title":"Approvals","description":"null: not judged (retry).","oneOf":[{"type":"null"},{"$ref":"#/$defs/approvals"}]},"pull":{"title":"Pull request","description":"Its number.","type":"integer","minimum":1},"state":{"title":"State","description":"Of the pull request.","type":"string","enum":["open","closed","merged"]},"whatIf":{"title":"What if","description":"What was assumed (simulate); null: nothing, this is how it stands.","type":["string","null"]},"story":{"title":"Story","description":"What became of it after its merge; null: it is not merged, or nobody asked.","oneOf":[{"type":"null"},{"$ref":"#/$defs/story"}]}}};
const schema34 = {"title":"Story","description":"How one elevation stands; which fields there are goes by its kind. wait ID prints one.","type":"object","additionalProperties":false,"required":["version","id","kind","says"],"properties":{"version":{"title":"Version","description":"Of this form.","const":1},"id":{"title":"Id","description":"Of the request; empty: its file cannot be read.","type":"string"},"kind":{"title":"Kind","description":"unknown, asked: not merged. merged: not granted yet. granted. revoked: taken back. over: ended, or never granted.","type":"string","enum":["unknown","asked","merged","granted","revoked","over"]},"says":{"title":"Says","description":"The same in words that may be improved.","type":"string"},"pull":{"title":"Pull request","description":"Where it is asked for (asked).","type":"integer","minimum":1},"path":{"title":"Path","description":"Where its request lies on main.","type":"string"},"codes":{"title":"Codes","description":"What it waits for (merged); empty: for the next turn of the loop.","type":"array","items":{"$ref":"#/$defs/code"}},"system":{"title":"System","description":"What the access is to (granted).","$ref":"#/$defs/system"},"subject":{"title":"Subject","description":"Who holds it (granted).","$ref":"#/$defs/name"},"expiresAt":{"title":"End","description":"Of the access (granted).","$ref":"#/$defs/instant"},"effectiveEnd":{"title":"Effective end","description":"When nothing of it is left (granted).","$ref":"#/$defs/instant"},"by":{"title":"By","description":"Who took it back (revoked); null: the file cannot be read, and revokes all the same.","type":["string","null"]},"ending":{"title":"Ending","description":"The event of the ledger that ended it (over), as event.schema.json says.","type":"object"}}};

const validate92 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.version === undefined) && (missing0 = "version")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.says === undefined) && (missing0 = "says"))){
validate92.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema34.properties, key0))){
validate92.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(1 !== data.version){
validate92.errors = [0];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs3 = errors;
if(typeof data.id !== "string"){
validate92.errors = [0];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data2 = data.kind;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate92.errors = [0];
return false;
}
if(!((((((data2 === "unknown") || (data2 === "asked")) || (data2 === "merged")) || (data2 === "granted")) || (data2 === "revoked")) || (data2 === "over"))){
validate92.errors = [0];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.says !== undefined){
const _errs7 = errors;
if(typeof data.says !== "string"){
validate92.errors = [0];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pull !== undefined){
let data4 = data.pull;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate92.errors = [0];
return false;
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
validate92.errors = [0];
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
if(data.path !== undefined){
const _errs11 = errors;
if(typeof data.path !== "string"){
validate92.errors = [0];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.codes !== undefined){
let data6 = data.codes;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(!(validate72(data6[i0]))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var valid1 = _errs15 === errors;
if(!valid1){
break;
}
}
}
else {
validate92.errors = [0];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.system !== undefined){
const _errs16 = errors;
if(!(validate57(data.system))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
const _errs17 = errors;
if(!(validate59(data.subject))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expiresAt !== undefined){
const _errs18 = errors;
if(!(validate68(data.expiresAt))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effectiveEnd !== undefined){
const _errs19 = errors;
if(!(validate68(data.effectiveEnd))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
let data12 = data.by;
const _errs20 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate92.errors = [0];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ending !== undefined){
let data13 = data.ending;
const _errs22 = errors;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
validate92.errors = [0];
return false;
}
var valid0 = _errs22 === errors;
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
}
else {
validate92.errors = [0];
return false;
}
}
validate92.errors = vErrors;
return errors === 0;
});
validate92.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const validate86 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((data.version === undefined) && (missing0 = "version")) || ((data.path === undefined) && (missing0 = "path"))) || ((data.request === undefined) && (missing0 = "request"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.alarm === undefined) && (missing0 = "alarm"))) || ((data.gaps === undefined) && (missing0 = "gaps"))) || ((data.expiresAt === undefined) && (missing0 = "expiresAt"))) || ((data.effectiveEnd === undefined) && (missing0 = "effectiveEnd"))) || ((data.atTheEnd === undefined) && (missing0 = "atTheEnd"))) || ((data.preview === undefined) && (missing0 = "preview"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.approvals === undefined) && (missing0 = "approvals"))) || ((data.pull === undefined) && (missing0 = "pull"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.whatIf === undefined) && (missing0 = "whatIf"))) || ((data.story === undefined) && (missing0 = "story"))){
validate86.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema33.properties, key0))){
validate86.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(1 !== data.version){
validate86.errors = [0];
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
validate86.errors = [0];
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
if(!(validate54(data2))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
validate86.errors = vErrors;
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
validate86.errors = [0];
return false;
}
if(!((((data3 === "allow") || (data3 === "wait")) || (data3 === "deny")) || (data3 === "retry"))){
validate86.errors = [0];
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
validate86.errors = [0];
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
validate86.errors = [0];
return false;
}
var valid2 = _errs16 === errors;
if(!valid2){
break;
}
}
}
else {
validate86.errors = [0];
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
if(!(validate68(data7))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
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
validate86.errors = vErrors;
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
if(!(validate68(data8))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
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
validate86.errors = vErrors;
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
validate86.errors = [0];
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
validate86.errors = [0];
return false;
}
var valid5 = _errs32 === errors;
if(!valid5){
break;
}
}
}
else {
validate86.errors = [0];
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
if(!(validate71(data12[i2]))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid6 = _errs36 === errors;
if(!valid6){
break;
}
}
}
else {
validate86.errors = [0];
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
if(!(validate75(data14))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
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
validate86.errors = vErrors;
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
if(valid0){
if(data.pull !== undefined){
let data15 = data.pull;
const _errs42 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate86.errors = [0];
return false;
}
if(errors === _errs42){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 1 || isNaN(data15)){
validate86.errors = [0];
return false;
}
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data16 = data.state;
const _errs44 = errors;
if(typeof data16 !== "string"){
validate86.errors = [0];
return false;
}
if(!(((data16 === "open") || (data16 === "closed")) || (data16 === "merged"))){
validate86.errors = [0];
return false;
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.whatIf !== undefined){
let data17 = data.whatIf;
const _errs46 = errors;
if((typeof data17 !== "string") && (data17 !== null)){
validate86.errors = [0];
return false;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.story !== undefined){
let data18 = data.story;
const _errs48 = errors;
const _errs49 = errors;
let valid8 = false;
let passing4 = null;
const _errs50 = errors;
if(data18 !== null){
const err8 = 0;
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid4 = _errs50 === errors;
if(_valid4){
valid8 = true;
passing4 = 0;
}
const _errs52 = errors;
if(!(validate92(data18))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var _valid4 = _errs52 === errors;
if(_valid4 && valid8){
valid8 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid8 = true;
passing4 = 1;
}
}
if(!valid8){
const err9 = 0;
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate86.errors = vErrors;
return false;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs48 === errors;
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
}
}
}
}
else {
validate86.errors = [0];
return false;
}
}
validate86.errors = vErrors;
return errors === 0;
});
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const validate100 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.version === undefined) && (missing0 = "version")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.path === undefined) && (missing0 = "path"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.uncommitted === undefined) && (missing0 = "uncommitted"))){
validate100.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "version") || (key0 === "kind")) || (key0 === "path")) || (key0 === "verdict")) || (key0 === "findings")) || (key0 === "uncommitted"))){
validate100.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(1 !== data.version){
validate100.errors = [0];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data1 = data.kind;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate100.errors = [0];
return false;
}
if(!(((data1 === "revocation") || (data1 === "policy change")) || (data1 === "nothing"))){
validate100.errors = [0];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
let data2 = data.path;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate100.errors = [0];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verdict !== undefined){
let data3 = data.verdict;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate100.errors = [0];
return false;
}
if(!((data3 === "allow") || (data3 === "deny"))){
validate100.errors = [0];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data4 = data.findings;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(validate71(data4[i0]))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
else {
validate100.errors = [0];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uncommitted !== undefined){
let data6 = data.uncommitted;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data6)){
var valid2 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
const _errs14 = errors;
if(typeof data6[i1] !== "string"){
validate100.errors = [0];
return false;
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
}
else {
validate100.errors = [0];
return false;
}
}
var valid0 = _errs12 === errors;
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
validate100.errors = [0];
return false;
}
}
validate100.errors = vErrors;
return errors === 0;
});
validate100.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const validate103 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.version === undefined) && (missing0 = "version")) || ((data.requests === undefined) && (missing0 = "requests"))) || ((data.refused === undefined) && (missing0 = "refused"))) || ((data.findings === undefined) && (missing0 = "findings"))){
validate103.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "version") || (key0 === "requests")) || (key0 === "refused")) || (key0 === "findings"))){
validate103.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(1 !== data.version){
validate103.errors = [0];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requests !== undefined){
let data1 = data.requests;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate103.errors = [0];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate103.errors = [0];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refused !== undefined){
let data2 = data.refused;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate103.errors = [0];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate103.errors = [0];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined){
let data3 = data.findings;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate71(data3[i0]))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate103.errors = [0];
return false;
}
}
var valid0 = _errs7 === errors;
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
else {
validate103.errors = [0];
return false;
}
}
validate103.errors = vErrors;
return errors === 0;
});
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const validate107 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.version === undefined) && (missing0 = "version")) || ((data.error === undefined) && (missing0 = "error"))){
validate107.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "version") || (key0 === "error"))){
validate107.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(1 !== data.version){
validate107.errors = [0];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
let data1 = data.error;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.code === undefined) && (missing1 = "code")) || ((data1.message === undefined) && (missing1 = "message"))){
validate107.errors = [0];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data1){
if(!((key1 === "code") || (key1 === "message"))){
validate107.errors = [0];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.code !== undefined){
const _errs6 = errors;
if(!(validate72(data1.code))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.message !== undefined){
const _errs7 = errors;
if(typeof data1.message !== "string"){
validate107.errors = [0];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate107.errors = [0];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate107.errors = [0];
return false;
}
}
validate107.errors = vErrors;
return errors === 0;
});
validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate52.errors = [0];
return false;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(!(validate53(data))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs3 = errors;
if(!(validate86(data))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
const _errs4 = errors;
if(!(validate100(data))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
const _errs5 = errors;
if(!(validate103(data))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
if(props0 !== true){
props0 = true;
}
}
const _errs6 = errors;
if(!(validate92(data))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid0 = true;
passing0 = 4;
if(props0 !== true){
props0 = true;
}
}
const _errs7 = errors;
if(!(validate107(data))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid0 = true;
passing0 = 5;
if(props0 !== true){
props0 = true;
}
}
}
}
}
}
}
if(!valid0){
const err0 = 0;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
validate52.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
});
validate52.evaluated = {"dynamicProps":true,"dynamicItems":false};
export const accepts = validate52;
