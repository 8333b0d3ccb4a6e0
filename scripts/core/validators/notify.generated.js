// Made from schemas/notify.schema.json by "npm run schemas": change that file, never this one.
import { isEqual, lengthOf } from './runtime.ts';
export const validate = validate52;

const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:ops-elevations:notify","title":"Notifications","description":"policy/notify.yaml: who is told about what. It names secrets and never holds one.","type":"object","required":["apiVersion","channels","events"],"additionalProperties":false,"properties":{"apiVersion":{"title":"Version of this format","description":"Always elevation/v1.","const":"elevation/v1"},"channels":{"title":"Channels","description":"Where a message can go. The key is the name used below.","type":"object","minProperties":1,"maxProperties":20,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":"object","required":["title","kind","urlFrom"],"additionalProperties":false,"properties":{"title":{"title":"Who reads it","description":"One line.","type":"string","minLength":3,"maxLength":160},"kind":{"title":"Kind","description":"webhook: a JSON document by POST. slack: the same place, in Slack's form.","type":"string","enum":["webhook","slack"]},"urlFrom":{"title":"Where its address is","description":"Such an address is a secret, so only its place is written here.","type":"object","required":["env"],"additionalProperties":false,"properties":{"env":{"title":"Environment variable","description":"The name of the variable that holds the address.","type":"string","pattern":"^[A-Z][A-Z0-9_]*$","maxLength":80,"examples":["ORDERS_DB_PASSWORD"]}}}}}},"events":{"title":"Events","description":"For each event the channels that hear of it. One that is left out is told to nobody.","type":"object","minProperties":1,"additionalProperties":false,"properties":{"granted":{"title":"granted","description":"Access was given.","$ref":"#/$defs/told"},"ended":{"title":"ended","description":"Access ended, by time, by revocation or given back.","$ref":"#/$defs/told"},"refused":{"title":"refused","description":"A merged request was refused.","$ref":"#/$defs/told"},"missed":{"title":"missed","description":"A merged request came too late.","$ref":"#/$defs/told"},"failed":{"title":"failed","description":"A grant could not be completed and was taken back.","$ref":"#/$defs/told"},"lost":{"title":"lost","description":"A live lease vanished from its target without our doing.","$ref":"#/$defs/told"},"orphan":{"title":"orphan","description":"A target held a lease under our mark that the ledger does not know.","$ref":"#/$defs/told"},"overdue":{"title":"overdue","description":"An expired lease is still live, or the sweep is late.","$ref":"#/$defs/told"},"alarm":{"title":"alarm","description":"Somebody tried to get round the rules.","$ref":"#/$defs/told"},"baseline":{"title":"baseline","description":"The default identity of a system can write.","$ref":"#/$defs/told"},"break-glass":{"title":"break-glass","description":"The glass was broken.","$ref":"#/$defs/told"}}}},"$defs":{"name":{"type":"string","pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":40,"examples":["orders-db"]},"told":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/name"}}}};
const schema20 = {"type":"string","pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":40,"examples":["orders-db"]};
const func1 = lengthOf;
const pattern3 = new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", "u");

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
if(func1(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern3.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$"}};
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
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema21 = {"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/name"}};
const func0 = isEqual;

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
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
const err1 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
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
validate55.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const func5 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.channels === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channels"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.events === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "events"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "apiVersion") || (key0 === "channels")) || (key0 === "events"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if("elevation/v1" !== data.apiVersion){
const err4 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "elevation/v1"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.channels !== undefined){
let data1 = data.channels;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 20){
const err5 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/maxProperties",keyword:"maxProperties",params:{limit: 20}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Object.keys(data1).length < 1){
const err6 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data1){
const _errs5 = errors;
if(!(validate53(key1, {instancePath:instancePath+"/channels",parentData:data1,parentDataProperty:"channels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
const err7 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key2 in data1){
let data2 = data1[key2];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.title === undefined){
const err8 = {instancePath:instancePath+"/channels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/channels/additionalProperties/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.kind === undefined){
const err9 = {instancePath:instancePath+"/channels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/channels/additionalProperties/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.urlFrom === undefined){
const err10 = {instancePath:instancePath+"/channels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/channels/additionalProperties/required",keyword:"required",params:{missingProperty: "urlFrom"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key3 in data2){
if(!(((key3 === "title") || (key3 === "kind")) || (key3 === "urlFrom"))){
const err11 = {instancePath:instancePath+"/channels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/channels/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.title !== undefined){
let data3 = data2.title;
if(typeof data3 === "string"){
if(func1(data3) > 160){
const err12 = {instancePath:instancePath+"/channels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/properties/channels/additionalProperties/properties/title/maxLength",keyword:"maxLength",params:{limit: 160}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func1(data3) < 3){
const err13 = {instancePath:instancePath+"/channels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/properties/channels/additionalProperties/properties/title/minLength",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/channels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/properties/channels/additionalProperties/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.kind !== undefined){
let data4 = data2.kind;
if(typeof data4 !== "string"){
const err15 = {instancePath:instancePath+"/channels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/kind",schemaPath:"#/properties/channels/additionalProperties/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data4 === "webhook") || (data4 === "slack"))){
const err16 = {instancePath:instancePath+"/channels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/kind",schemaPath:"#/properties/channels/additionalProperties/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.properties.channels.additionalProperties.properties.kind.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.urlFrom !== undefined){
let data5 = data2.urlFrom;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.env === undefined){
const err17 = {instancePath:instancePath+"/channels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/urlFrom",schemaPath:"#/properties/channels/additionalProperties/properties/urlFrom/required",keyword:"required",params:{missingProperty: "env"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key4 in data5){
if(!(key4 === "env")){
const err18 = {instancePath:instancePath+"/channels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/urlFrom",schemaPath:"#/properties/channels/additionalProperties/properties/urlFrom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.env !== undefined){
let data6 = data5.env;
if(typeof data6 === "string"){
if(func1(data6) > 80){
const err19 = {instancePath:instancePath+"/channels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/urlFrom/env",schemaPath:"#/properties/channels/additionalProperties/properties/urlFrom/properties/env/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern4.test(data6)){
const err20 = {instancePath:instancePath+"/channels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/urlFrom/env",schemaPath:"#/properties/channels/additionalProperties/properties/urlFrom/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9_]*$"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/channels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/urlFrom/env",schemaPath:"#/properties/channels/additionalProperties/properties/urlFrom/properties/env/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/channels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/urlFrom",schemaPath:"#/properties/channels/additionalProperties/properties/urlFrom/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/channels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/channels/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.events !== undefined){
let data7 = data.events;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length < 1){
const err25 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key5 in data7){
if(!(func5.call(schema19.properties.events.properties, key5))){
const err26 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data7.granted !== undefined){
if(!(validate55(data7.granted, {instancePath:instancePath+"/events/granted",parentData:data7,parentDataProperty:"granted",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data7.ended !== undefined){
if(!(validate55(data7.ended, {instancePath:instancePath+"/events/ended",parentData:data7,parentDataProperty:"ended",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data7.refused !== undefined){
if(!(validate55(data7.refused, {instancePath:instancePath+"/events/refused",parentData:data7,parentDataProperty:"refused",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data7.missed !== undefined){
if(!(validate55(data7.missed, {instancePath:instancePath+"/events/missed",parentData:data7,parentDataProperty:"missed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data7.failed !== undefined){
if(!(validate55(data7.failed, {instancePath:instancePath+"/events/failed",parentData:data7,parentDataProperty:"failed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data7.lost !== undefined){
if(!(validate55(data7.lost, {instancePath:instancePath+"/events/lost",parentData:data7,parentDataProperty:"lost",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data7.orphan !== undefined){
if(!(validate55(data7.orphan, {instancePath:instancePath+"/events/orphan",parentData:data7,parentDataProperty:"orphan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data7.overdue !== undefined){
if(!(validate55(data7.overdue, {instancePath:instancePath+"/events/overdue",parentData:data7,parentDataProperty:"overdue",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data7.alarm !== undefined){
if(!(validate55(data7.alarm, {instancePath:instancePath+"/events/alarm",parentData:data7,parentDataProperty:"alarm",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data7.baseline !== undefined){
if(!(validate55(data7.baseline, {instancePath:instancePath+"/events/baseline",parentData:data7,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data7["break-glass"] !== undefined){
if(!(validate55(data7["break-glass"], {instancePath:instancePath+"/events/break-glass",parentData:data7,parentDataProperty:"break-glass",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const fields = {"#":["apiVersion","channels","events"],"#/properties/channels/additionalProperties":["title","kind","urlFrom"],"#/properties/channels/additionalProperties/properties/urlFrom":["env"],"#/properties/events":["granted","ended","refused","missed","failed","lost","orphan","overdue","alarm","baseline","break-glass"]};
export const examples = {"#/properties/channels/additionalProperties/properties/urlFrom/properties/env":"ORDERS_DB_PASSWORD","#/$defs/name":"orders-db"};
