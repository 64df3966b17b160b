import {
  type Application,
  type Comment,
  type Context,
  Converter,
  ReflectionKind,
  type SignatureReflection,
} from "typedoc";
import ts from "typescript";

/**
 * A plugin of TypeDoc: modules are called by what a program imports, a class lists its own members and
 * not those of its base, answers have the names that the sources give them, and what is thrown is named.
 */
export function load({ converter }: Application): void {
  converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.getReflectionsByKind(ReflectionKind.Module)) {
      module.name = `@proofylink/${module.name.replace(/\/src(\/index)?/, "")}`;
    }
  });
  converter.on(Converter.EVENT_CREATE_SIGNATURE, writeTypeAsInSource);
  converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    for (const member of project.getReflectionsByKind(ReflectionKind.ClassMember)) {
      if (!member.isDeclaration()) continue;
      // An interface is shown whole, so there is no need to say where its members are from.
      if (!member.parent?.kindOf(ReflectionKind.Class)) delete member.inheritedFrom;
      // `kind` tells the classes of two copies of the package apart, in the same words on each.
      else if (member.inheritedFrom || member.name === "kind") project.removeReflection(member);
    }
    for (const { comment } of Object.values(project.reflections)) nameWhatIsThrown(comment);
  });
}

/** TypeDoc shows what a type comes to, which for an answer of the API is a page of members. */
function writeTypeAsInSource(
  context: Context,
  signature: SignatureReflection,
  declaration?: ts.SignatureDeclaration | ts.JSDocSignature,
): void {
  if (declaration?.type === undefined || ts.isJSDocSignature(declaration)) return;
  if (ts.isTypePredicateNode(declaration.type)) return;
  signature.type = context.converter.convertType(context, declaration.type as ts.TypeNode);
}

/** TypeDoc drops the class in `@throws {Class} …`. */
function nameWhatIsThrown(comment: Comment | undefined): void {
  for (const tag of comment?.blockTags ?? []) {
    if (tag.tag !== "@throws" || tag.typeAnnotation === undefined) continue;
    const name = tag.typeAnnotation.replaceAll(/[{}]/g, "");
    const colon = tag.content.length > 0 ? ": " : "";
    tag.content.unshift({ kind: "code", text: `\`${name}\`` }, { kind: "text", text: colon });
    delete tag.typeAnnotation;
  }
}
