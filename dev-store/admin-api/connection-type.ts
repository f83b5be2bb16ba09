import { getNamedType, isObjectType, type GraphQLNamedType, type GraphQLObjectType } from "graphql";

/** A paginated list, which counts and is guarded as what it lists. */
export function isConnection(type: GraphQLNamedType): type is GraphQLObjectType {
  return isObjectType(type) && type.name.endsWith("Connection") && "nodes" in type.getFields();
}

export function nodeTypeOf(connection: GraphQLObjectType): GraphQLNamedType {
  const nodes = connection.getFields()["nodes"];
  if (!nodes) throw new Error(`${connection.name} has no nodes`);
  return getNamedType(nodes.type);
}
