// Made from schemas/break-glass.schema.json by "npm run schemas": change that file, never this one.
import { isEqual, lengthOf } from './runtime.ts';
export const validate = validate52;

const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:ops-elevations:break-glass","title":"Break-glass","description":"policy/break-glass.yaml: what may be done when the forge or the pipeline is down and production is too. Used from an operator's machine, signed by people, and never quiet.","type":"object","required":["apiVersion","ttlMax","tiers","approvals","require","duties","tell"],"additionalProperties":false,"properties":{"apiVersion":{"title":"Version of this format","description":"Always elevation/v1.","const":"elevation/v1"},"ttlMax":{"title":"Longest ttl","description":"At most an hour, whatever the tier allows.","type":"string","pattern":"^(?:1h|[1-9]m|[1-5][0-9]m|60m)$","examples":["30m"]},"tiers":{"title":"Tiers","description":"Shapes of these tiers may be asked for this way.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["cosmetic","reversible-write","semi-destructive","destructive"]}},"approvals":{"title":"Who must sign","description":"All rules must be filled, by different people, each with an SSH signature by a listed key: there is no forge to ask.","type":"array","minItems":1,"maxItems":5,"items":{"type":"object","required":["count","from"],"additionalProperties":false,"properties":{"count":{"title":"How many people","description":"Different people, each of whom fills one place.","type":"integer","minimum":1,"maximum":10},"from":{"title":"From which groups","description":"Groups of people.yaml, or system-owners.","type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"$ref":"#/$defs/name"}}}}},"require":{"title":"Fields that a packet must have","description":"Beyond justification and rollback.","type":"array","uniqueItems":true,"items":{"type":"string","enum":["alternatives","incident"]}},"duties":{"title":"Duties afterwards","description":"What each use opens, and what stays overdue until it is closed.","type":"object","minProperties":1,"maxProperties":10,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":"object","required":["title","within","by"],"additionalProperties":false,"properties":{"title":{"title":"What is to be done","description":"One line.","type":"string","minLength":3,"maxLength":160},"within":{"title":"How soon","description":"After the use, such as 24h.","type":"string","pattern":"^[1-9][0-9]{0,5}[smh]$","examples":["45m"]},"by":{"title":"By whom","description":"A group of people.yaml.","$ref":"#/$defs/name"}}}},"tell":{"title":"Who is told at once","description":"Channels of notify.yaml.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/$defs/name"}}},"$defs":{"name":{"type":"string","pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":40,"examples":["orders-db"]}}};
const pattern3 = new RegExp("^(?:1h|[1-9]m|[1-5][0-9]m|60m)$", "u");
const pattern5 = new RegExp("^[1-9][0-9]{0,5}[smh]$", "u");
const schema20 = {"type":"string","pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":40,"examples":["orders-db"]};
const func1 = lengthOf;
const pattern4 = new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", "u");

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
if(!pattern4.test(data)){
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

const func0 = isEqual;

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:ops-elevations:break-glass" */;
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
if(data.ttlMax === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ttlMax"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.tiers === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tiers"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.approvals === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approvals"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.require === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "require"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.duties === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duties"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.tell === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tell"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "apiVersion") || (key0 === "ttlMax")) || (key0 === "tiers")) || (key0 === "approvals")) || (key0 === "require")) || (key0 === "duties")) || (key0 === "tell"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if("elevation/v1" !== data.apiVersion){
const err8 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "elevation/v1"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.ttlMax !== undefined){
let data1 = data.ttlMax;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err9 = {instancePath:instancePath+"/ttlMax",schemaPath:"#/properties/ttlMax/pattern",keyword:"pattern",params:{pattern: "^(?:1h|[1-9]m|[1-5][0-9]m|60m)$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/ttlMax",schemaPath:"#/properties/ttlMax/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.tiers !== undefined){
let data2 = data.tiers;
if(Array.isArray(data2)){
if(data2.length < 1){
const err11 = {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/tiers/" + i0,schemaPath:"#/properties/tiers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((((data3 === "cosmetic") || (data3 === "reversible-write")) || (data3 === "semi-destructive")) || (data3 === "destructive"))){
const err13 = {instancePath:instancePath+"/tiers/" + i0,schemaPath:"#/properties/tiers/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.tiers.items.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err14 = {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err15 = {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.approvals !== undefined){
let data4 = data.approvals;
if(Array.isArray(data4)){
if(data4.length > 5){
const err16 = {instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4.length < 1){
const err17 = {instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len1 = data4.length;
for(let i2=0; i2<len1; i2++){
let data5 = data4[i2];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.count === undefined){
const err18 = {instancePath:instancePath+"/approvals/" + i2,schemaPath:"#/properties/approvals/items/required",keyword:"required",params:{missingProperty: "count"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data5.from === undefined){
const err19 = {instancePath:instancePath+"/approvals/" + i2,schemaPath:"#/properties/approvals/items/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data5){
if(!((key1 === "count") || (key1 === "from"))){
const err20 = {instancePath:instancePath+"/approvals/" + i2,schemaPath:"#/properties/approvals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.count !== undefined){
let data6 = data5.count;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err21 = {instancePath:instancePath+"/approvals/" + i2+"/count",schemaPath:"#/properties/approvals/items/properties/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 10 || isNaN(data6)){
const err22 = {instancePath:instancePath+"/approvals/" + i2+"/count",schemaPath:"#/properties/approvals/items/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err23 = {instancePath:instancePath+"/approvals/" + i2+"/count",schemaPath:"#/properties/approvals/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data5.from !== undefined){
let data7 = data5.from;
if(Array.isArray(data7)){
if(data7.length > 10){
const err24 = {instancePath:instancePath+"/approvals/" + i2+"/from",schemaPath:"#/properties/approvals/items/properties/from/maxItems",keyword:"maxItems",params:{limit: 10}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data7.length < 1){
const err25 = {instancePath:instancePath+"/approvals/" + i2+"/from",schemaPath:"#/properties/approvals/items/properties/from/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len2 = data7.length;
for(let i3=0; i3<len2; i3++){
if(!(validate53(data7[i3], {instancePath:instancePath+"/approvals/" + i2+"/from/" + i3,parentData:data7,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
let i4 = data7.length;
let j1;
if(i4 > 1){
outer0:
for(;i4--;){
for(j1 = i4; j1--;){
if(func0(data7[i4], data7[j1])){
const err26 = {instancePath:instancePath+"/approvals/" + i2+"/from",schemaPath:"#/properties/approvals/items/properties/from/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/approvals/" + i2+"/from",schemaPath:"#/properties/approvals/items/properties/from/type",keyword:"type",params:{type: "array"}};
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
const err28 = {instancePath:instancePath+"/approvals/" + i2,schemaPath:"#/properties/approvals/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.require !== undefined){
let data9 = data.require;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i5=0; i5<len3; i5++){
let data10 = data9[i5];
if(typeof data10 !== "string"){
const err30 = {instancePath:instancePath+"/require/" + i5,schemaPath:"#/properties/require/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!((data10 === "alternatives") || (data10 === "incident"))){
const err31 = {instancePath:instancePath+"/require/" + i5,schemaPath:"#/properties/require/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.require.items.enum}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
let i6 = data9.length;
let j2;
if(i6 > 1){
const indices1 = {};
for(;i6--;){
let item1 = data9[i6];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j2 = indices1[item1];
const err32 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
break;
}
indices1[item1] = i6;
}
}
}
else {
const err33 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.duties !== undefined){
let data11 = data.duties;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 10){
const err34 = {instancePath:instancePath+"/duties",schemaPath:"#/properties/duties/maxProperties",keyword:"maxProperties",params:{limit: 10}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(Object.keys(data11).length < 1){
const err35 = {instancePath:instancePath+"/duties",schemaPath:"#/properties/duties/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key2 in data11){
const _errs25 = errors;
if(!(validate53(key2, {instancePath:instancePath+"/duties",parentData:data11,parentDataProperty:"duties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid13 = _errs25 === errors;
if(!valid13){
const err36 = {instancePath:instancePath+"/duties",schemaPath:"#/properties/duties/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
for(const key3 in data11){
let data12 = data11[key3];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.title === undefined){
const err37 = {instancePath:instancePath+"/duties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/duties/additionalProperties/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data12.within === undefined){
const err38 = {instancePath:instancePath+"/duties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/duties/additionalProperties/required",keyword:"required",params:{missingProperty: "within"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data12.by === undefined){
const err39 = {instancePath:instancePath+"/duties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/duties/additionalProperties/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key4 in data12){
if(!(((key4 === "title") || (key4 === "within")) || (key4 === "by"))){
const err40 = {instancePath:instancePath+"/duties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/duties/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data12.title !== undefined){
let data13 = data12.title;
if(typeof data13 === "string"){
if(func1(data13) > 160){
const err41 = {instancePath:instancePath+"/duties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/properties/duties/additionalProperties/properties/title/maxLength",keyword:"maxLength",params:{limit: 160}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(func1(data13) < 3){
const err42 = {instancePath:instancePath+"/duties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/properties/duties/additionalProperties/properties/title/minLength",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/duties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/properties/duties/additionalProperties/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data12.within !== undefined){
let data14 = data12.within;
if(typeof data14 === "string"){
if(!pattern5.test(data14)){
const err44 = {instancePath:instancePath+"/duties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/within",schemaPath:"#/properties/duties/additionalProperties/properties/within/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}[smh]$"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/duties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/within",schemaPath:"#/properties/duties/additionalProperties/properties/within/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data12.by !== undefined){
if(!(validate53(data12.by, {instancePath:instancePath+"/duties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/by",parentData:data12,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath:instancePath+"/duties/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/duties/additionalProperties/type",keyword:"type",params:{type: "object"}};
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
const err47 = {instancePath:instancePath+"/duties",schemaPath:"#/properties/duties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.tell !== undefined){
let data16 = data.tell;
if(Array.isArray(data16)){
if(data16.length < 1){
const err48 = {instancePath:instancePath+"/tell",schemaPath:"#/properties/tell/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const len4 = data16.length;
for(let i7=0; i7<len4; i7++){
if(!(validate53(data16[i7], {instancePath:instancePath+"/tell/" + i7,parentData:data16,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
let i8 = data16.length;
let j3;
if(i8 > 1){
outer1:
for(;i8--;){
for(j3 = i8; j3--;){
if(func0(data16[i8], data16[j3])){
const err49 = {instancePath:instancePath+"/tell",schemaPath:"#/properties/tell/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j3}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err50 = {instancePath:instancePath+"/tell",schemaPath:"#/properties/tell/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const fields = {"#":["apiVersion","ttlMax","tiers","approvals","require","duties","tell"],"#/properties/approvals/items":["count","from"],"#/properties/duties/additionalProperties":["title","within","by"]};
export const examples = {"#/properties/ttlMax":"30m","#/properties/duties/additionalProperties/properties/within":"45m","#/$defs/name":"orders-db"};
