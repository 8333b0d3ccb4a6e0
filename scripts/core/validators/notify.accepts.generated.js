// Made from schemas/notify.schema.json by "npm run schemas": change that file, never this one.
import { isEqual, lengthOf } from './runtime.ts';
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:ops-elevations:notify","title":"Notifications","description":"policy/notify.yaml: who is told about what. It names secrets and never holds one.","type":"object","required":["apiVersion","channels","events"],"additionalProperties":false,"properties":{"apiVersion":{"title":"Version of this format","description":"Always elevation/v1.","const":"elevation/v1"},"channels":{"title":"Channels","description":"Where a message can go. The key is the name used below.","type":"object","minProperties":1,"maxProperties":20,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":"object","required":["title","kind","urlFrom"],"additionalProperties":false,"properties":{"title":{"title":"Who reads it","description":"One line.","type":"string","minLength":3,"maxLength":160},"kind":{"title":"Kind","description":"webhook: a JSON document by POST. slack: the same place, in Slack's form.","type":"string","enum":["webhook","slack"]},"urlFrom":{"title":"Where its address is","description":"Such an address is a secret, so only its place is written here.","type":"object","required":["env"],"additionalProperties":false,"properties":{"env":{"title":"Environment variable","description":"The name of the variable that holds the address.","type":"string","pattern":"^[A-Z][A-Z0-9_]*$","maxLength":80,"examples":["ORDERS_DB_PASSWORD"]}}}}}},"events":{"title":"Events","description":"For each event the channels that hear of it. One that is left out is told to nobody.","type":"object","minProperties":1,"additionalProperties":false,"properties":{"granted":{"title":"granted","description":"Access was given.","$ref":"#/$defs/told"},"ended":{"title":"ended","description":"Access ended, by time, by revocation or given back.","$ref":"#/$defs/told"},"refused":{"title":"refused","description":"A merged request was refused.","$ref":"#/$defs/told"},"missed":{"title":"missed","description":"A merged request came too late.","$ref":"#/$defs/told"},"failed":{"title":"failed","description":"A grant could not be completed and was taken back.","$ref":"#/$defs/told"},"lost":{"title":"lost","description":"A live lease vanished from its target without our doing.","$ref":"#/$defs/told"},"orphan":{"title":"orphan","description":"A target held a lease under our mark that the ledger does not know.","$ref":"#/$defs/told"},"overdue":{"title":"overdue","description":"An expired lease is still live, or the sweep is late.","$ref":"#/$defs/told"},"alarm":{"title":"alarm","description":"Somebody tried to get round the rules.","$ref":"#/$defs/told"},"baseline":{"title":"baseline","description":"The default identity of a system can write.","$ref":"#/$defs/told"},"break-glass":{"title":"break-glass","description":"The glass was broken.","$ref":"#/$defs/told"}}}},"$defs":{"name":{"type":"string","pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":40,"examples":["orders-db"]},"told":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/name"}}}};
const func1 = lengthOf;
const pattern3 = new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", "u");

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
if(func1(data) > 40){
validate53.errors = [0];
return false;
}
else {
if(!pattern3.test(data)){
validate53.errors = [0];
return false;
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
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};

const func0 = isEqual;

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
if(Array.isArray(data)){
if(data.length < 1){
validate55.errors = [0];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate53(data[i0]))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
validate55.errors = [0];
return false;
break outer0;
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
validate55.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const func5 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");

const validate52 = (function(data){
/*# sourceURL="urn:ops-elevations:notify" */;
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
if((((data.apiVersion === undefined) && (missing0 = "apiVersion")) || ((data.channels === undefined) && (missing0 = "channels"))) || ((data.events === undefined) && (missing0 = "events"))){
validate52.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "apiVersion") || (key0 === "channels")) || (key0 === "events"))){
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
if(data.channels !== undefined){
let data1 = data.channels;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 20){
validate52.errors = [0];
return false;
}
else {
if(Object.keys(data1).length < 1){
validate52.errors = [0];
return false;
}
else {
for(const key1 in data1){
const _errs5 = errors;
if(!(validate53(key1))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
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
break;
}
}
if(valid1){
for(const key2 in data1){
let data2 = data1[key2];
const _errs7 = errors;
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((((data2.title === undefined) && (missing1 = "title")) || ((data2.kind === undefined) && (missing1 = "kind"))) || ((data2.urlFrom === undefined) && (missing1 = "urlFrom"))){
validate52.errors = [0];
return false;
}
else {
const _errs9 = errors;
for(const key3 in data2){
if(!(((key3 === "title") || (key3 === "kind")) || (key3 === "urlFrom"))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs9 === errors){
if(data2.title !== undefined){
let data3 = data2.title;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(func1(data3) > 160){
validate52.errors = [0];
return false;
}
else {
if(func1(data3) < 3){
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
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.kind !== undefined){
let data4 = data2.kind;
const _errs12 = errors;
if(typeof data4 !== "string"){
validate52.errors = [0];
return false;
}
if(!((data4 === "webhook") || (data4 === "slack"))){
validate52.errors = [0];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.urlFrom !== undefined){
let data5 = data2.urlFrom;
const _errs14 = errors;
if(errors === _errs14){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing2;
if((data5.env === undefined) && (missing2 = "env")){
validate52.errors = [0];
return false;
}
else {
const _errs16 = errors;
for(const key4 in data5){
if(!(key4 === "env")){
validate52.errors = [0];
return false;
break;
}
}
if(_errs16 === errors){
if(data5.env !== undefined){
let data6 = data5.env;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data6 === "string"){
if(func1(data6) > 80){
validate52.errors = [0];
return false;
}
else {
if(!pattern4.test(data6)){
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
}
}
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
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
var valid2 = _errs7 === errors;
if(!valid2){
break;
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
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.events !== undefined){
let data7 = data.events;
const _errs19 = errors;
if(errors === _errs19){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length < 1){
validate52.errors = [0];
return false;
}
else {
const _errs21 = errors;
for(const key5 in data7){
if(!(func5.call(schema19.properties.events.properties, key5))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs21 === errors){
if(data7.granted !== undefined){
const _errs22 = errors;
if(!(validate55(data7.granted))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.ended !== undefined){
const _errs23 = errors;
if(!(validate55(data7.ended))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid5 = _errs23 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.refused !== undefined){
const _errs24 = errors;
if(!(validate55(data7.refused))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid5 = _errs24 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.missed !== undefined){
const _errs25 = errors;
if(!(validate55(data7.missed))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid5 = _errs25 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.failed !== undefined){
const _errs26 = errors;
if(!(validate55(data7.failed))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid5 = _errs26 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.lost !== undefined){
const _errs27 = errors;
if(!(validate55(data7.lost))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid5 = _errs27 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.orphan !== undefined){
const _errs28 = errors;
if(!(validate55(data7.orphan))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid5 = _errs28 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.overdue !== undefined){
const _errs29 = errors;
if(!(validate55(data7.overdue))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid5 = _errs29 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.alarm !== undefined){
const _errs30 = errors;
if(!(validate55(data7.alarm))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid5 = _errs30 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7.baseline !== undefined){
const _errs31 = errors;
if(!(validate55(data7.baseline))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid5 = _errs31 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data7["break-glass"] !== undefined){
const _errs32 = errors;
if(!(validate55(data7["break-glass"]))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid5 = _errs32 === errors;
}
else {
var valid5 = true;
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
var valid0 = _errs19 === errors;
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
