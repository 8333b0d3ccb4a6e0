// Made from schemas/request.schema.json by "npm run schemas": change that file, never this one.
import { lengthOf } from './runtime.ts';
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

const validate52 = (function(data){
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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.apiVersion === undefined) && (missing0 = "apiVersion")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.system === undefined) && (missing0 = "system"))) || ((data.shape === undefined) && (missing0 = "shape"))) || ((data.tier === undefined) && (missing0 = "tier"))) || ((data.ttl === undefined) && (missing0 = "ttl"))) || ((data.requester === undefined) && (missing0 = "requester"))) || ((data.justification === undefined) && (missing0 = "justification"))) || ((data.rollback === undefined) && (missing0 = "rollback"))){
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
if(data.id !== undefined){
let data1 = data.id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
validate52.errors = [0];
return false;
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
if(data.system !== undefined){
let data2 = data.system;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
validate52.errors = [0];
return false;
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shape !== undefined){
let data3 = data.shape;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
validate52.errors = [0];
return false;
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tier !== undefined){
let data4 = data.tier;
const _errs9 = errors;
if(typeof data4 !== "string"){
validate52.errors = [0];
return false;
}
if(!((((data4 === "cosmetic") || (data4 === "reversible-write")) || (data4 === "semi-destructive")) || (data4 === "destructive"))){
validate52.errors = [0];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.params !== undefined){
let data5 = data.params;
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 20){
validate52.errors = [0];
return false;
}
else {
for(const key1 in data5){
const _errs13 = errors;
if(errors === _errs13){
if(typeof key1 === "string"){
if(!pattern6.test(key1)){
const err0 = 0;
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
const err1 = 0;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid1 = _errs13 === errors;
if(!valid1){
const err2 = 0;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate52.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 in data5){
let data6 = data5[key2];
const _errs16 = errors;
if((((typeof data6 !== "string") && (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6))))) && (typeof data6 !== "boolean")) && (!(Array.isArray(data6)))){
validate52.errors = [0];
return false;
}
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
validate52.errors = [0];
return false;
}
else {
if(data6 < -9007199254740991 || isNaN(data6)){
validate52.errors = [0];
return false;
}
}
}
if(errors === _errs16){
if(typeof data6 === "string"){
if(func2(data6) > 1000){
validate52.errors = [0];
return false;
}
}
if(errors === _errs16){
if(Array.isArray(data6)){
if(data6.length > 100){
validate52.errors = [0];
return false;
}
else {
var valid3 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs18 = errors;
if(errors === _errs18){
if(typeof data7 === "string"){
if(func2(data7) > 1000){
validate52.errors = [0];
return false;
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid3 = _errs18 === errors;
if(!valid3){
break;
}
}
}
}
}
}
}
var valid2 = _errs16 === errors;
if(!valid2){
break;
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
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ttl !== undefined){
let data8 = data.ttl;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data8 === "string"){
if(!pattern7.test(data8)){
validate52.errors = [0];
return false;
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requester !== undefined){
let data9 = data.requester;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data9 === "string"){
if(!pattern8.test(data9)){
validate52.errors = [0];
return false;
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
let data10 = data.subject;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data10 === "string"){
if(!pattern8.test(data10)){
validate52.errors = [0];
return false;
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.justification !== undefined){
let data11 = data.justification;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data11 === "string"){
if(func2(data11) > 2000){
validate52.errors = [0];
return false;
}
else {
if(func2(data11) < 20){
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
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rollback !== undefined){
let data12 = data.rollback;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data12 === "string"){
if(func2(data12) > 2000){
validate52.errors = [0];
return false;
}
else {
if(func2(data12) < 20){
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
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.alternatives !== undefined){
let data13 = data.alternatives;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data13 === "string"){
if(func2(data13) > 2000){
validate52.errors = [0];
return false;
}
else {
if(func2(data13) < 20){
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
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.incident !== undefined){
let data14 = data.incident;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data14 === "string"){
if(!pattern10.test(data14)){
validate52.errors = [0];
return false;
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notBefore !== undefined){
let data15 = data.notBefore;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data15 === "string"){
if(!pattern11.test(data15)){
validate52.errors = [0];
return false;
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
if(data.proof !== undefined){
let data16 = data.proof;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data16 === "string"){
if(!pattern12.test(data16)){
validate52.errors = [0];
return false;
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run !== undefined){
let data17 = data.run;
const _errs38 = errors;
if(errors === _errs38){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing1;
if(((data17.id === undefined) && (missing1 = "id")) || ((data17.commit === undefined) && (missing1 = "commit"))){
validate52.errors = [0];
return false;
}
else {
const _errs40 = errors;
for(const key3 in data17){
if(!((key3 === "id") || (key3 === "commit"))){
validate52.errors = [0];
return false;
break;
}
}
if(_errs40 === errors){
if(data17.id !== undefined){
let data18 = data17.id;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data18 === "string"){
if(!pattern13.test(data18)){
validate52.errors = [0];
return false;
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid4 = _errs41 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data17.commit !== undefined){
let data19 = data17.commit;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data19 === "string"){
if(!pattern14.test(data19)){
validate52.errors = [0];
return false;
}
}
else {
validate52.errors = [0];
return false;
}
}
var valid4 = _errs43 === errors;
}
else {
var valid4 = true;
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
var valid0 = _errs38 === errors;
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
validate52.errors = [0];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
});
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const accepts = validate52;
