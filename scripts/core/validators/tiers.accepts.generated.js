// Made from schemas/tiers.schema.json by "npm run schemas": change that file, never this one.
import { lengthOf } from './runtime.ts';
const pattern3 = new RegExp("^[1-9][0-9]{0,5}[smh]$", "u");

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

const schema21 = {"type":"object","required":["title","ttl","ceiling","approvals","require","approvalMaxAge","dwell","grantWithin"],"additionalProperties":false,"properties":{"title":{"title":"What it means","description":"One line that requesters and approvers read.","type":"string","minLength":3,"maxLength":160},"ttl":{"title":"How long access lasts","description":"Counted from the grant. A shape can only shorten the maximum.","type":"object","required":["default","max"],"additionalProperties":false,"properties":{"default":{"title":"Proposed ttl","description":"What \"elevate request\" proposes, such as 30m; the file always says its ttl.","$ref":"#/$defs/duration"},"max":{"title":"Longest ttl","description":"A request that asks for more is refused.","$ref":"#/$defs/duration"}}},"ceiling":{"title":"Longest time to the effective end","description":"From the grant to the moment when nothing of it can be left: the ttl plus the longest session or credential that it can leave behind.","$ref":"#/$defs/duration"},"approvals":{"title":"Who must approve","description":"All rules must be filled, by different people. An empty list means that nobody is asked.","type":"array","maxItems":5,"items":{"$ref":"#/$defs/rule"}},"require":{"title":"Fields that a request must have","description":"Beyond justification and rollback, which every request has.","type":"array","uniqueItems":true,"items":{"type":"string","enum":["alternatives","incident"]}},"windows":{"title":"When a grant may happen","description":"Access is given only inside one of these windows. Leave it out where any time will do.","type":"array","minItems":1,"maxItems":10,"items":{"$ref":"#/$defs/window"}},"approvalMaxAge":{"title":"Oldest approval that counts","description":"An approval that is older at the grant does not count.","$ref":"#/$defs/duration"},"dwell":{"title":"How long the file must have stood still","description":"An approval counts only this long after the last push, so that nobody approves what was swapped a second ago. 0s: no wait.","type":"string","pattern":"^(?:0s|[1-9][0-9]{0,5}[smh])$","examples":["1m"]},"grantWithin":{"title":"Longest time from the merge to the grant","description":"A request that was not granted by then, or within its own ttl if that is shorter, is missed and has to be asked for again, so that nothing fires hours later, and nothing twice.","$ref":"#/$defs/duration"},"claimWithin":{"title":"Longest time from the grant to the claim","description":"Where the subject fetches its access: what nobody fetched by then is ended. Left out: it waits as long as it lasts.","$ref":"#/$defs/duration"}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = lengthOf;
const pattern4 = new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.count === undefined) && (missing0 = "count")) || ((data.from === undefined) && (missing0 = "from"))){
validate59.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "count") || (key0 === "from")) || (key0 === "signed"))){
validate59.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.count !== undefined){
let data0 = data.count;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate59.errors = [0];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10 || isNaN(data0)){
validate59.errors = [0];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate59.errors = [0];
return false;
}
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
if(data1.length > 10){
validate59.errors = [0];
return false;
}
else {
if(data1.length < 1){
validate59.errors = [0];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) > 40){
validate59.errors = [0];
return false;
}
else {
if(!pattern4.test(data2)){
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
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate59.errors = [0];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
}
else {
validate59.errors = [0];
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
const _errs8 = errors;
if(typeof data.signed !== "boolean"){
validate59.errors = [0];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
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
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern5 = new RegExp("^(?:[01][0-9]|2[0-3]):[0-5][0-9]$", "u");

const validate62 = (function(data){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate62.errors = [0];
return false;
}
}
else {
validate62.errors = [0];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
});
validate62.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern6 = new RegExp("^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$", "u");

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.days === undefined) && (missing0 = "days")) || ((data.from === undefined) && (missing0 = "from"))) || ((data.to === undefined) && (missing0 = "to"))) || ((data.timeZone === undefined) && (missing0 = "timeZone"))){
validate61.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "days") || (key0 === "from")) || (key0 === "to")) || (key0 === "timeZone"))){
validate61.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.days !== undefined){
let data0 = data.days;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
validate61.errors = [0];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(typeof data1 !== "string"){
validate61.errors = [0];
return false;
}
if(!(((((((data1 === "mon") || (data1 === "tue")) || (data1 === "wed")) || (data1 === "thu")) || (data1 === "fri")) || (data1 === "sat")) || (data1 === "sun"))){
validate61.errors = [0];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate61.errors = [0];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
validate61.errors = [0];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
const _errs6 = errors;
if(!(validate62(data.from))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
const _errs7 = errors;
if(!(validate62(data.to))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeZone !== undefined){
let data4 = data.timeZone;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(func2(data4) > 60){
validate61.errors = [0];
return false;
}
else {
if(!pattern6.test(data4)){
validate61.errors = [0];
return false;
}
}
}
else {
validate61.errors = [0];
return false;
}
}
var valid0 = _errs8 === errors;
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
validate61.errors = [0];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
});
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern7 = new RegExp("^(?:0s|[1-9][0-9]{0,5}[smh])$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.title === undefined) && (missing0 = "title")) || ((data.ttl === undefined) && (missing0 = "ttl"))) || ((data.ceiling === undefined) && (missing0 = "ceiling"))) || ((data.approvals === undefined) && (missing0 = "approvals"))) || ((data.require === undefined) && (missing0 = "require"))) || ((data.approvalMaxAge === undefined) && (missing0 = "approvalMaxAge"))) || ((data.dwell === undefined) && (missing0 = "dwell"))) || ((data.grantWithin === undefined) && (missing0 = "grantWithin"))){
validate55.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema21.properties, key0))){
validate55.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
let data0 = data.title;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 160){
validate55.errors = [0];
return false;
}
else {
if(func2(data0) < 3){
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
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ttl !== undefined){
let data1 = data.ttl;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.default === undefined) && (missing1 = "default")) || ((data1.max === undefined) && (missing1 = "max"))){
validate55.errors = [0];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!((key1 === "default") || (key1 === "max"))){
validate55.errors = [0];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.default !== undefined){
const _errs7 = errors;
if(!(validate53(data1.default))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.max !== undefined){
const _errs8 = errors;
if(!(validate53(data1.max))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate55.errors = [0];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ceiling !== undefined){
const _errs9 = errors;
if(!(validate53(data.ceiling))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvals !== undefined){
let data5 = data.approvals;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data5)){
if(data5.length > 5){
validate55.errors = [0];
return false;
}
else {
var valid2 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate59(data5[i0]))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate55.errors = [0];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.require !== undefined){
let data7 = data.require;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data7)){
var valid3 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs15 = errors;
if(typeof data8 !== "string"){
validate55.errors = [0];
return false;
}
if(!((data8 === "alternatives") || (data8 === "incident"))){
validate55.errors = [0];
return false;
}
var valid3 = _errs15 === errors;
if(!valid3){
break;
}
}
if(valid3){
let i2 = data7.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data7[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate55.errors = [0];
return false;
break;
}
indices0[item0] = i2;
}
}
}
}
else {
validate55.errors = [0];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.windows !== undefined){
let data9 = data.windows;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data9)){
if(data9.length > 10){
validate55.errors = [0];
return false;
}
else {
if(data9.length < 1){
validate55.errors = [0];
return false;
}
else {
var valid5 = true;
const len2 = data9.length;
for(let i3=0; i3<len2; i3++){
const _errs19 = errors;
if(!(validate61(data9[i3]))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid5 = _errs19 === errors;
if(!valid5){
break;
}
}
}
}
}
else {
validate55.errors = [0];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvalMaxAge !== undefined){
const _errs20 = errors;
if(!(validate53(data.approvalMaxAge))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dwell !== undefined){
let data12 = data.dwell;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data12 === "string"){
if(!pattern7.test(data12)){
validate55.errors = [0];
return false;
}
}
else {
validate55.errors = [0];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.grantWithin !== undefined){
const _errs23 = errors;
if(!(validate53(data.grantWithin))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.claimWithin !== undefined){
const _errs24 = errors;
if(!(validate53(data.claimWithin))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
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
else {
validate55.errors = [0];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
});
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const validate52 = (function(data){
/*# sourceURL="urn:ops-elevations:tiers" */;
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
if((((data.apiVersion === undefined) && (missing0 = "apiVersion")) || ((data.limits === undefined) && (missing0 = "limits"))) || ((data.tiers === undefined) && (missing0 = "tiers"))){
validate52.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "apiVersion") || (key0 === "limits")) || (key0 === "tiers"))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.apiVersion !== undefined){
const _errs2 = errors;
if("elevation/v1" !== data.apiVersion){
validate52.errors = [0];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limits !== undefined){
let data1 = data.limits;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.sweepWithin === undefined) && (missing1 = "sweepWithin")) || ((data1.maxCommits === undefined) && (missing1 = "maxCommits"))){
validate52.errors = [0];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data1){
if(!((key1 === "sweepWithin") || (key1 === "maxCommits"))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.sweepWithin !== undefined){
const _errs6 = errors;
if(!(validate53(data1.sweepWithin))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.maxCommits !== undefined){
let data3 = data1.maxCommits;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate52.errors = [0];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
validate52.errors = [0];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate52.errors = [0];
return false;
}
}
}
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
validate52.errors = [0];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tiers !== undefined){
let data4 = data.tiers;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing2;
if(((((data4.cosmetic === undefined) && (missing2 = "cosmetic")) || ((data4["reversible-write"] === undefined) && (missing2 = "reversible-write"))) || ((data4["semi-destructive"] === undefined) && (missing2 = "semi-destructive"))) || ((data4.destructive === undefined) && (missing2 = "destructive"))){
validate52.errors = [0];
return false;
}
else {
const _errs11 = errors;
for(const key2 in data4){
if(!((((key2 === "cosmetic") || (key2 === "reversible-write")) || (key2 === "semi-destructive")) || (key2 === "destructive"))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs11 === errors){
if(data4.cosmetic !== undefined){
const _errs12 = errors;
if(!(validate55(data4.cosmetic))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4["reversible-write"] !== undefined){
const _errs13 = errors;
if(!(validate55(data4["reversible-write"]))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4["semi-destructive"] !== undefined){
const _errs14 = errors;
if(!(validate55(data4["semi-destructive"]))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.destructive !== undefined){
const _errs15 = errors;
if(!(validate55(data4.destructive))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
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
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
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
