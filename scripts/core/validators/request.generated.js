// Made from schemas/request.schema.json by "npm run schemas": change that file, never this one.
import { lengthOf } from './runtime.ts';
export const validate = validate52;

const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:ops-elevations:request","title":"Elevation request","description":"Asks for a named shape of access on a system for a limited time. Lies at elevations/<system>/<tier>/<yyyy>/<mm>/<id>.yaml and is never changed after its merge.","type":"object","additionalProperties":false,"required":["apiVersion","id","system","shape","tier","ttl","requester","justification","rollback"],"properties":{"apiVersion":{"title":"Version of this file's form","description":"Always elevation/v1.","const":"elevation/v1"},"id":{"title":"Name of the request","description":"The date, the system and six random characters (digits and letters without i, l, o, u). The file's name, without .yaml. Used once, ever.","type":"string","pattern":"^[0-9]{8}-[a-z][a-z0-9-]{0,30}-[0-9a-hjkmnp-tv-z]{6}$","examples":["20261120-orders-db-7f3k9q"]},"system":{"title":"System","description":"What the access is to: the name of a file in policy/systems, without .yaml.","type":"string","pattern":"^[a-z][a-z0-9-]{0,30}$","examples":["orders-db"]},"shape":{"title":"Shape of access","description":"A named kind of access that the system's policy file lists; \"elevate shapes\" shows them. It decides the tier.","type":"string","pattern":"^[a-z][a-z0-9-]{0,62}$","examples":["update-rows"]},"tier":{"title":"Tier of risk","description":"The tier of the shape, said once more so that the file's place and its approvers can be checked against it.","type":"string","enum":["cosmetic","reversible-write","semi-destructive","destructive"]},"params":{"title":"Parameters of the shape","description":"One value for each parameter that the shape declares; left out when it declares none.","type":"object","maxProperties":20,"propertyNames":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,62}$","examples":["schema"]},"additionalProperties":{"title":"Value of a parameter","description":"A text, a whole number, true or false, or a list of texts, as the shape says.","type":["string","integer","boolean","array"],"maxLength":1000,"minimum":-9007199254740991,"maximum":9007199254740991,"maxItems":100,"items":{"title":"Entry","description":"One text of a list.","type":"string","maxLength":1000}}},"ttl":{"title":"Time to live","description":"How long the access lasts from the grant on: a whole number of s, m or h.","type":"string","pattern":"^[1-9][0-9]{0,5}[smh]$","examples":["45m"]},"requester":{"title":"Requester","description":"Who asks: a name in policy/people.yaml. The pull request's author is this person, or an agent that this person owns.","type":"string","pattern":"^[a-z][a-z0-9-]{0,38}$","examples":["alice"]},"subject":{"title":"Subject","description":"Who receives the access: a human, an agent or a workload of policy/people.yaml. The requester, when left out.","type":"string","pattern":"^[a-z][a-z0-9-]{0,38}$","examples":["alice"]},"justification":{"title":"Justification","description":"What will be done and why, in a sentence that somebody who knows nothing yet can judge.","type":"string","minLength":20,"maxLength":2000},"rollback":{"title":"Rollback","description":"How what will be done is undone, or why it needs no undoing.","type":"string","minLength":20,"maxLength":2000},"alternatives":{"title":"Alternatives","description":"What else was considered, and why it does not do. The policy says which tiers need it.","type":"string","minLength":20,"maxLength":2000},"incident":{"title":"Incident or ticket","description":"The number under which the work is known. The policy says which tiers need it.","type":"string","pattern":"^[A-Z][A-Z0-9]{1,9}-[0-9]{1,9}$","examples":["INC-4711"]},"notBefore":{"title":"Not before","description":"For planned work: the grant happens at this time or later, and approvals are looked at again then. A time with its offset.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?(Z|[+-][0-9]{2}:[0-9]{2})$","examples":["2026-11-21T18:00:00Z"]},"proof":{"title":"Proof","description":"A public value that the target needs from the subject, made by \"elevate request\" (for PostgreSQL a SCRAM-SHA-256 verifier). Never a secret.","type":"string","pattern":"^[!-~]([ -~]{0,510}[!-~])?$","examples":["SCRAM-SHA-256$4096:c2FsdA==$c3RvcmVk:c2VydmVy"]},"run":{"title":"Run","description":"For a workload: the one run of its workflow that may claim the access. Left out, any run of its repository and environment may.","type":"object","additionalProperties":false,"required":["id","commit"],"properties":{"id":{"title":"Number of the run","description":"run_id of the job's OIDC token, in quotes; it stands in the address of the run's page.","type":"string","pattern":"^[1-9][0-9]{0,19}$","examples":["19283746501"]},"commit":{"title":"Commit","description":"sha of the job's OIDC token: what the run works on.","type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$","examples":["3d3c42e5aac5ba805825da76410c181273ba90b1"]}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = lengthOf;
const pattern3 = new RegExp("^[0-9]{8}-[a-z][a-z0-9-]{0,30}-[0-9a-hjkmnp-tv-z]{6}$", "u");
const pattern4 = new RegExp("^[a-z][a-z0-9-]{0,30}$", "u");
const pattern5 = new RegExp("^[a-z][a-z0-9-]{0,62}$", "u");
const pattern6 = new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,62}$", "u");
const pattern7 = new RegExp("^[1-9][0-9]{0,5}[smh]$", "u");
const pattern8 = new RegExp("^[a-z][a-z0-9-]{0,38}$", "u");
const pattern10 = new RegExp("^[A-Z][A-Z0-9]{1,9}-[0-9]{1,9}$", "u");
const pattern11 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?(Z|[+-][0-9]{2}:[0-9]{2})$", "u");
const pattern12 = new RegExp("^[!-~]([ -~]{0,510}[!-~])?$", "u");
const pattern13 = new RegExp("^[1-9][0-9]{0,19}$", "u");
const pattern14 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:ops-elevations:request" */;
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
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.system === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "system"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.shape === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shape"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.tier === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tier"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.ttl === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ttl"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.requester === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requester"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.justification === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "justification"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.rollback === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rollback"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if("elevation/v1" !== data.apiVersion){
const err10 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "elevation/v1"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9]{8}-[a-z][a-z0-9-]{0,30}-[0-9a-hjkmnp-tv-z]{6}$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.system !== undefined){
let data2 = data.system;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err13 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,30}$"}};
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
const err14 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.shape !== undefined){
let data3 = data.shape;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err15 = {instancePath:instancePath+"/shape",schemaPath:"#/properties/shape/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,62}$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/shape",schemaPath:"#/properties/shape/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.tier !== undefined){
let data4 = data.tier;
if(typeof data4 !== "string"){
const err17 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((((data4 === "cosmetic") || (data4 === "reversible-write")) || (data4 === "semi-destructive")) || (data4 === "destructive"))){
const err18 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/enum",keyword:"enum",params:{allowedValues: schema19.properties.tier.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.params !== undefined){
let data5 = data.params;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 20){
const err19 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/maxProperties",keyword:"maxProperties",params:{limit: 20}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data5){
const _errs13 = errors;
if(typeof key1 === "string"){
if(!pattern6.test(key1)){
const err20 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,62}$"},propertyName:key1};
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
const err21 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var valid1 = _errs13 === errors;
if(!valid1){
const err22 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
for(const key2 in data5){
let data6 = data5[key2];
if((((typeof data6 !== "string") && (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6))))) && (typeof data6 !== "boolean")) && (!(Array.isArray(data6)))){
const err23 = {instancePath:instancePath+"/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/params/additionalProperties/type",keyword:"type",params:{type: schema19.properties.params.additionalProperties.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
const err24 = {instancePath:instancePath+"/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/params/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data6 < -9007199254740991 || isNaN(data6)){
const err25 = {instancePath:instancePath+"/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/params/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(typeof data6 === "string"){
if(func2(data6) > 1000){
const err26 = {instancePath:instancePath+"/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/params/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(Array.isArray(data6)){
if(data6.length > 100){
const err27 = {instancePath:instancePath+"/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/params/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(func2(data7) > 1000){
const err28 = {instancePath:instancePath+"/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/params/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/params/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
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
}
}
else {
const err30 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.ttl !== undefined){
let data8 = data.ttl;
if(typeof data8 === "string"){
if(!pattern7.test(data8)){
const err31 = {instancePath:instancePath+"/ttl",schemaPath:"#/properties/ttl/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}[smh]$"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/ttl",schemaPath:"#/properties/ttl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.requester !== undefined){
let data9 = data.requester;
if(typeof data9 === "string"){
if(!pattern8.test(data9)){
const err33 = {instancePath:instancePath+"/requester",schemaPath:"#/properties/requester/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}$"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/requester",schemaPath:"#/properties/requester/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.subject !== undefined){
let data10 = data.subject;
if(typeof data10 === "string"){
if(!pattern8.test(data10)){
const err35 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,38}$"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.justification !== undefined){
let data11 = data.justification;
if(typeof data11 === "string"){
if(func2(data11) > 2000){
const err37 = {instancePath:instancePath+"/justification",schemaPath:"#/properties/justification/maxLength",keyword:"maxLength",params:{limit: 2000}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func2(data11) < 20){
const err38 = {instancePath:instancePath+"/justification",schemaPath:"#/properties/justification/minLength",keyword:"minLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/justification",schemaPath:"#/properties/justification/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.rollback !== undefined){
let data12 = data.rollback;
if(typeof data12 === "string"){
if(func2(data12) > 2000){
const err40 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/maxLength",keyword:"maxLength",params:{limit: 2000}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(func2(data12) < 20){
const err41 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/minLength",keyword:"minLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.alternatives !== undefined){
let data13 = data.alternatives;
if(typeof data13 === "string"){
if(func2(data13) > 2000){
const err43 = {instancePath:instancePath+"/alternatives",schemaPath:"#/properties/alternatives/maxLength",keyword:"maxLength",params:{limit: 2000}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(func2(data13) < 20){
const err44 = {instancePath:instancePath+"/alternatives",schemaPath:"#/properties/alternatives/minLength",keyword:"minLength",params:{limit: 20}};
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
const err45 = {instancePath:instancePath+"/alternatives",schemaPath:"#/properties/alternatives/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.incident !== undefined){
let data14 = data.incident;
if(typeof data14 === "string"){
if(!pattern10.test(data14)){
const err46 = {instancePath:instancePath+"/incident",schemaPath:"#/properties/incident/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]{1,9}-[0-9]{1,9}$"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/incident",schemaPath:"#/properties/incident/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.notBefore !== undefined){
let data15 = data.notBefore;
if(typeof data15 === "string"){
if(!pattern11.test(data15)){
const err48 = {instancePath:instancePath+"/notBefore",schemaPath:"#/properties/notBefore/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?(Z|[+-][0-9]{2}:[0-9]{2})$"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/notBefore",schemaPath:"#/properties/notBefore/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.proof !== undefined){
let data16 = data.proof;
if(typeof data16 === "string"){
if(!pattern12.test(data16)){
const err50 = {instancePath:instancePath+"/proof",schemaPath:"#/properties/proof/pattern",keyword:"pattern",params:{pattern: "^[!-~]([ -~]{0,510}[!-~])?$"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/proof",schemaPath:"#/properties/proof/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.run !== undefined){
let data17 = data.run;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.id === undefined){
const err52 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data17.commit === undefined){
const err53 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/required",keyword:"required",params:{missingProperty: "commit"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key3 in data17){
if(!((key3 === "id") || (key3 === "commit"))){
const err54 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data17.id !== undefined){
let data18 = data17.id;
if(typeof data18 === "string"){
if(!pattern13.test(data18)){
const err55 = {instancePath:instancePath+"/run/id",schemaPath:"#/properties/run/properties/id/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,19}$"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/run/id",schemaPath:"#/properties/run/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data17.commit !== undefined){
let data19 = data17.commit;
if(typeof data19 === "string"){
if(!pattern14.test(data19)){
const err57 = {instancePath:instancePath+"/run/commit",schemaPath:"#/properties/run/properties/commit/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/run/commit",schemaPath:"#/properties/run/properties/commit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const fields = {"#":["apiVersion","id","system","shape","tier","params","ttl","requester","subject","justification","rollback","alternatives","incident","notBefore","proof","run"],"#/properties/run":["id","commit"]};
export const examples = {"#/properties/id":"20261120-orders-db-7f3k9q","#/properties/system":"orders-db","#/properties/shape":"update-rows","#/properties/params/propertyNames":"schema","#/properties/ttl":"45m","#/properties/requester":"alice","#/properties/subject":"alice","#/properties/incident":"INC-4711","#/properties/notBefore":"2026-11-21T18:00:00Z","#/properties/proof":"SCRAM-SHA-256$4096:c2FsdA==$c3RvcmVk:c2VydmVy","#/properties/run/properties/id":"19283746501","#/properties/run/properties/commit":"3d3c42e5aac5ba805825da76410c181273ba90b1"};
