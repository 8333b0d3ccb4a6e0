// Made from schemas/tiers.schema.json by "npm run schemas": change that file, never this one.
import { lengthOf } from './runtime.ts';
export const validate = validate52;

const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:ops-elevations:tiers","title":"Tiers","description":"policy/tiers.yaml: how risky an elevation is, who must approve it and how long it may last. Every tier is written out; nothing is inherited.","type":"object","required":["apiVersion","limits","tiers"],"additionalProperties":false,"properties":{"apiVersion":{"title":"Version of this format","description":"Always elevation/v1.","const":"elevation/v1"},"limits":{"title":"Limits for all tiers","description":"What holds for every request, whatever its tier.","type":"object","required":["sweepWithin","maxCommits"],"additionalProperties":false,"properties":{"sweepWithin":{"title":"Longest time between two sweeps","description":"Nothing new is granted when the last sweep is older. It is also how long a session that was left open can outlive its grant.","$ref":"#/$defs/duration"},"maxCommits":{"title":"Most commits in a request's pull request","description":"A pull request with more commits is refused: one file needs no history.","type":"integer","minimum":1,"maximum":100}}},"tiers":{"title":"The four tiers","description":"From harmless to final. A shape of a system belongs to exactly one of them.","type":"object","required":["cosmetic","reversible-write","semi-destructive","destructive"],"additionalProperties":false,"properties":{"cosmetic":{"title":"cosmetic","description":"Changes nothing that is kept, or only what is made anew anyway.","$ref":"#/$defs/tier"},"reversible-write":{"title":"reversible-write","description":"Adds or flips what can be put back with the same ease.","$ref":"#/$defs/tier"},"semi-destructive":{"title":"semi-destructive","description":"Overwrites what was there; going back takes a copy and work.","$ref":"#/$defs/tier"},"destructive":{"title":"destructive","description":"Removes for good; going back takes a restore, if there is a way at all.","$ref":"#/$defs/tier"}}}},"$defs":{"duration":{"type":"string","pattern":"^[1-9][0-9]{0,5}[smh]$","examples":["45m"]},"tier":{"type":"object","required":["title","ttl","ceiling","approvals","require","approvalMaxAge","dwell","grantWithin"],"additionalProperties":false,"properties":{"title":{"title":"What it means","description":"One line that requesters and approvers read.","type":"string","minLength":3,"maxLength":160},"ttl":{"title":"How long access lasts","description":"Counted from the grant. A shape can only shorten the maximum.","type":"object","required":["default","max"],"additionalProperties":false,"properties":{"default":{"title":"Proposed ttl","description":"What \"elevate request\" proposes, such as 30m; the file always says its ttl.","$ref":"#/$defs/duration"},"max":{"title":"Longest ttl","description":"A request that asks for more is refused.","$ref":"#/$defs/duration"}}},"ceiling":{"title":"Longest time to the effective end","description":"From the grant to the moment when nothing of it can be left: the ttl plus the longest session or credential that it can leave behind.","$ref":"#/$defs/duration"},"approvals":{"title":"Who must approve","description":"All rules must be filled, by different people. An empty list means that nobody is asked.","type":"array","maxItems":5,"items":{"$ref":"#/$defs/rule"}},"require":{"title":"Fields that a request must have","description":"Beyond justification and rollback, which every request has.","type":"array","uniqueItems":true,"items":{"type":"string","enum":["alternatives","incident"]}},"windows":{"title":"When a grant may happen","description":"Access is given only inside one of these windows. Leave it out where any time will do.","type":"array","minItems":1,"maxItems":10,"items":{"$ref":"#/$defs/window"}},"approvalMaxAge":{"title":"Oldest approval that counts","description":"An approval that is older at the grant does not count.","$ref":"#/$defs/duration"},"dwell":{"title":"How long the file must have stood still","description":"An approval counts only this long after the last push, so that nobody approves what was swapped a second ago. 0s: no wait.","type":"string","pattern":"^(?:0s|[1-9][0-9]{0,5}[smh])$","examples":["1m"]},"grantWithin":{"title":"Longest time from the merge to the grant","description":"A request that was not granted by then, or within its own ttl if that is shorter, is missed and has to be asked for again, so that nothing fires hours later, and nothing twice.","$ref":"#/$defs/duration"},"claimWithin":{"title":"Longest time from the grant to the claim","description":"Where the subject fetches its access: what nobody fetched by then is ended. Left out: it waits as long as it lasts.","$ref":"#/$defs/duration"}}},"rule":{"type":"object","required":["count","from"],"additionalProperties":false,"properties":{"count":{"title":"How many people","description":"Different people, each of whom fills one place.","type":"integer","minimum":1,"maximum":10},"from":{"title":"From which groups","description":"Groups of people.yaml, or system-owners: the owners that the system's file names.","type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"type":"string","pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":40,"examples":["orders-db"]}},"signed":{"title":"With a signature","description":"Also wants an SSH signature over the request's digest, by a key that people.yaml lists for the approver: a review alone can be made by an agent that holds the approver's token.","type":"boolean"}}},"window":{"type":"object","required":["days","from","to","timeZone"],"additionalProperties":false,"properties":{"days":{"title":"Days","description":"The days on which the window opens.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]}},"from":{"title":"Opens","description":"Local time, included, such as 09:00.","$ref":"#/$defs/time"},"to":{"title":"Closes","description":"Local time, not included. At or before from: it runs over midnight.","$ref":"#/$defs/time"},"timeZone":{"title":"Time zone","description":"An IANA name such as Europe/Berlin, so that summer time is followed.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$","maxLength":60,"examples":["Europe/Berlin"]}}},"time":{"type":"string","pattern":"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$","examples":["09:00"]}}};
const schema20 = {"type":"string","pattern":"^[1-9][0-9]{0,5}[smh]$","examples":["45m"]};
const pattern3 = new RegExp("^[1-9][0-9]{0,5}[smh]$", "u");

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
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}[smh]$"}};
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

const schema21 = {"type":"object","required":["title","ttl","ceiling","approvals","require","approvalMaxAge","dwell","grantWithin"],"additionalProperties":false,"properties":{"title":{"title":"What it means","description":"One line that requesters and approvers read.","type":"string","minLength":3,"maxLength":160},"ttl":{"title":"How long access lasts","description":"Counted from the grant. A shape can only shorten the maximum.","type":"object","required":["default","max"],"additionalProperties":false,"properties":{"default":{"title":"Proposed ttl","description":"What \"elevate request\" proposes, such as 30m; the file always says its ttl.","$ref":"#/$defs/duration"},"max":{"title":"Longest ttl","description":"A request that asks for more is refused.","$ref":"#/$defs/duration"}}},"ceiling":{"title":"Longest time to the effective end","description":"From the grant to the moment when nothing of it can be left: the ttl plus the longest session or credential that it can leave behind.","$ref":"#/$defs/duration"},"approvals":{"title":"Who must approve","description":"All rules must be filled, by different people. An empty list means that nobody is asked.","type":"array","maxItems":5,"items":{"$ref":"#/$defs/rule"}},"require":{"title":"Fields that a request must have","description":"Beyond justification and rollback, which every request has.","type":"array","uniqueItems":true,"items":{"type":"string","enum":["alternatives","incident"]}},"windows":{"title":"When a grant may happen","description":"Access is given only inside one of these windows. Leave it out where any time will do.","type":"array","minItems":1,"maxItems":10,"items":{"$ref":"#/$defs/window"}},"approvalMaxAge":{"title":"Oldest approval that counts","description":"An approval that is older at the grant does not count.","$ref":"#/$defs/duration"},"dwell":{"title":"How long the file must have stood still","description":"An approval counts only this long after the last push, so that nobody approves what was swapped a second ago. 0s: no wait.","type":"string","pattern":"^(?:0s|[1-9][0-9]{0,5}[smh])$","examples":["1m"]},"grantWithin":{"title":"Longest time from the merge to the grant","description":"A request that was not granted by then, or within its own ttl if that is shorter, is missed and has to be asked for again, so that nothing fires hours later, and nothing twice.","$ref":"#/$defs/duration"},"claimWithin":{"title":"Longest time from the grant to the claim","description":"Where the subject fetches its access: what nobody fetched by then is ended. Left out: it waits as long as it lasts.","$ref":"#/$defs/duration"}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = lengthOf;
const schema22 = {"type":"object","required":["count","from"],"additionalProperties":false,"properties":{"count":{"title":"How many people","description":"Different people, each of whom fills one place.","type":"integer","minimum":1,"maximum":10},"from":{"title":"From which groups","description":"Groups of people.yaml, or system-owners: the owners that the system's file names.","type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"type":"string","pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$","maxLength":40,"examples":["orders-db"]}},"signed":{"title":"With a signature","description":"Also wants an SSH signature over the request's digest, by a key that people.yaml lists for the approver: a review alone can be made by an agent that holds the approver's token.","type":"boolean"}}};
const pattern4 = new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.count === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "count") || (key0 === "from")) || (key0 === "signed"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.count !== undefined){
let data0 = data.count;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.from !== undefined){
let data1 = data.from;
if(Array.isArray(data1)){
if(data1.length > 10){
const err6 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit: 10}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) > 40){
const err8 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern4.test(data2)){
const err9 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$"}};
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
const err10 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
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
const err11 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err12 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.signed !== undefined){
if(typeof data.signed !== "boolean"){
const err13 = {instancePath:instancePath+"/signed",schemaPath:"#/properties/signed/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"object","required":["days","from","to","timeZone"],"additionalProperties":false,"properties":{"days":{"title":"Days","description":"The days on which the window opens.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["mon","tue","wed","thu","fri","sat","sun"]}},"from":{"title":"Opens","description":"Local time, included, such as 09:00.","$ref":"#/$defs/time"},"to":{"title":"Closes","description":"Local time, not included. At or before from: it runs over midnight.","$ref":"#/$defs/time"},"timeZone":{"title":"Time zone","description":"An IANA name such as Europe/Berlin, so that summer time is followed.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$","maxLength":60,"examples":["Europe/Berlin"]}}};
const schema24 = {"type":"string","pattern":"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$","examples":["09:00"]};
const pattern5 = new RegExp("^(?:[01][0-9]|2[0-3]):[0-5][0-9]$", "u");

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"}};
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
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern6 = new RegExp("^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.days === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "days"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.to === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.timeZone === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeZone"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "days") || (key0 === "from")) || (key0 === "to")) || (key0 === "timeZone"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.days !== undefined){
let data0 = data.days;
if(Array.isArray(data0)){
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/days/" + i0,schemaPath:"#/properties/days/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((((((data1 === "mon") || (data1 === "tue")) || (data1 === "wed")) || (data1 === "thu")) || (data1 === "fri")) || (data1 === "sat")) || (data1 === "sun"))){
const err7 = {instancePath:instancePath+"/days/" + i0,schemaPath:"#/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema23.properties.days.items.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
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
const err8 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err9 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.from !== undefined){
if(!(validate62(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate62(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.timeZone !== undefined){
let data4 = data.timeZone;
if(typeof data4 === "string"){
if(func2(data4) > 60){
const err10 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern6.test(data4)){
const err11 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$"}};
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
const err12 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern7 = new RegExp("^(?:0s|[1-9][0-9]{0,5}[smh])$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ttl === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ttl"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ceiling === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ceiling"}};
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
if(data.approvalMaxAge === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approvalMaxAge"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.dwell === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dwell"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.grantWithin === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "grantWithin"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema21.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(func2(data0) > 160){
const err9 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 160}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func2(data0) < 3){
const err10 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.ttl !== undefined){
let data1 = data.ttl;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.default === undefined){
const err12 = {instancePath:instancePath+"/ttl",schemaPath:"#/properties/ttl/required",keyword:"required",params:{missingProperty: "default"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data1.max === undefined){
const err13 = {instancePath:instancePath+"/ttl",schemaPath:"#/properties/ttl/required",keyword:"required",params:{missingProperty: "max"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "default") || (key1 === "max"))){
const err14 = {instancePath:instancePath+"/ttl",schemaPath:"#/properties/ttl/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.default !== undefined){
if(!(validate53(data1.default, {instancePath:instancePath+"/ttl/default",parentData:data1,parentDataProperty:"default",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data1.max !== undefined){
if(!(validate53(data1.max, {instancePath:instancePath+"/ttl/max",parentData:data1,parentDataProperty:"max",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/ttl",schemaPath:"#/properties/ttl/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.ceiling !== undefined){
if(!(validate53(data.ceiling, {instancePath:instancePath+"/ceiling",parentData:data,parentDataProperty:"ceiling",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.approvals !== undefined){
let data5 = data.approvals;
if(Array.isArray(data5)){
if(data5.length > 5){
const err16 = {instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate59(data5[i0], {instancePath:instancePath+"/approvals/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.require !== undefined){
let data7 = data.require;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 !== "string"){
const err18 = {instancePath:instancePath+"/require/" + i1,schemaPath:"#/properties/require/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((data8 === "alternatives") || (data8 === "incident"))){
const err19 = {instancePath:instancePath+"/require/" + i1,schemaPath:"#/properties/require/items/enum",keyword:"enum",params:{allowedValues: schema21.properties.require.items.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
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
const err20 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err21 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.windows !== undefined){
let data9 = data.windows;
if(Array.isArray(data9)){
if(data9.length > 10){
const err22 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/maxItems",keyword:"maxItems",params:{limit: 10}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data9.length < 1){
const err23 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len2 = data9.length;
for(let i3=0; i3<len2; i3++){
if(!(validate61(data9[i3], {instancePath:instancePath+"/windows/" + i3,parentData:data9,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.approvalMaxAge !== undefined){
if(!(validate53(data.approvalMaxAge, {instancePath:instancePath+"/approvalMaxAge",parentData:data,parentDataProperty:"approvalMaxAge",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.dwell !== undefined){
let data12 = data.dwell;
if(typeof data12 === "string"){
if(!pattern7.test(data12)){
const err25 = {instancePath:instancePath+"/dwell",schemaPath:"#/properties/dwell/pattern",keyword:"pattern",params:{pattern: "^(?:0s|[1-9][0-9]{0,5}[smh])$"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/dwell",schemaPath:"#/properties/dwell/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.grantWithin !== undefined){
if(!(validate53(data.grantWithin, {instancePath:instancePath+"/grantWithin",parentData:data,parentDataProperty:"grantWithin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.claimWithin !== undefined){
if(!(validate53(data.claimWithin, {instancePath:instancePath+"/claimWithin",parentData:data,parentDataProperty:"claimWithin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(data.limits === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limits"}};
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
for(const key0 in data){
if(!(((key0 === "apiVersion") || (key0 === "limits")) || (key0 === "tiers"))){
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
if(data.limits !== undefined){
let data1 = data.limits;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.sweepWithin === undefined){
const err5 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/required",keyword:"required",params:{missingProperty: "sweepWithin"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.maxCommits === undefined){
const err6 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/required",keyword:"required",params:{missingProperty: "maxCommits"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "sweepWithin") || (key1 === "maxCommits"))){
const err7 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.sweepWithin !== undefined){
if(!(validate53(data1.sweepWithin, {instancePath:instancePath+"/limits/sweepWithin",parentData:data1,parentDataProperty:"sweepWithin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data1.maxCommits !== undefined){
let data3 = data1.maxCommits;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/limits/maxCommits",schemaPath:"#/properties/limits/properties/maxCommits/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/limits/maxCommits",schemaPath:"#/properties/limits/properties/maxCommits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/limits/maxCommits",schemaPath:"#/properties/limits/properties/maxCommits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.tiers !== undefined){
let data4 = data.tiers;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.cosmetic === undefined){
const err12 = {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/required",keyword:"required",params:{missingProperty: "cosmetic"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4["reversible-write"] === undefined){
const err13 = {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/required",keyword:"required",params:{missingProperty: "reversible-write"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4["semi-destructive"] === undefined){
const err14 = {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/required",keyword:"required",params:{missingProperty: "semi-destructive"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.destructive === undefined){
const err15 = {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/required",keyword:"required",params:{missingProperty: "destructive"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key2 in data4){
if(!((((key2 === "cosmetic") || (key2 === "reversible-write")) || (key2 === "semi-destructive")) || (key2 === "destructive"))){
const err16 = {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.cosmetic !== undefined){
if(!(validate55(data4.cosmetic, {instancePath:instancePath+"/tiers/cosmetic",parentData:data4,parentDataProperty:"cosmetic",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data4["reversible-write"] !== undefined){
if(!(validate55(data4["reversible-write"], {instancePath:instancePath+"/tiers/reversible-write",parentData:data4,parentDataProperty:"reversible-write",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data4["semi-destructive"] !== undefined){
if(!(validate55(data4["semi-destructive"], {instancePath:instancePath+"/tiers/semi-destructive",parentData:data4,parentDataProperty:"semi-destructive",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data4.destructive !== undefined){
if(!(validate55(data4.destructive, {instancePath:instancePath+"/tiers/destructive",parentData:data4,parentDataProperty:"destructive",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
export const fields = {"#":["apiVersion","limits","tiers"],"#/properties/limits":["sweepWithin","maxCommits"],"#/properties/tiers":["cosmetic","reversible-write","semi-destructive","destructive"],"#/$defs/tier":["title","ttl","ceiling","approvals","require","windows","approvalMaxAge","dwell","grantWithin","claimWithin"],"#/$defs/tier/properties/ttl":["default","max"],"#/$defs/rule":["count","from","signed"],"#/$defs/window":["days","from","to","timeZone"]};
export const examples = {"#/$defs/duration":"45m","#/$defs/tier/properties/dwell":"1m","#/$defs/rule/properties/from/items":"orders-db","#/$defs/window/properties/timeZone":"Europe/Berlin","#/$defs/time":"09:00"};
