using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace CustomerTiering.Architecture.Tests.CodeReading;

/// <summary>
/// Reads every use of every type out of a compiled assembly: base types, members, attributes, local variables and each instruction of each body.
/// </summary>
/// <remarks>A constant is copied by the compiler and leaves no use behind.</remarks>
internal sealed class AssemblyUses
{
    private readonly MetadataReader metadata;
    private readonly PEReader image;
    private readonly NamedTypes types;
    private readonly HashSet<TypeUse> uses = [];
    private string user = string.Empty;
    private string place = string.Empty;

    private AssemblyUses(PEReader image)
    {
        this.image = image;
        metadata = image.GetMetadataReader();
        types = new NamedTypes(Note);
    }

    /// <summary>The uses in an assembly, each once.</summary>
    public static IReadOnlyList<TypeUse> In(System.Reflection.Assembly assembly)
    {
        using var compiled = new PEReader(File.OpenRead(assembly.Location));
        var reading = new AssemblyUses(compiled);
        reading.ReadTypes();
        return [.. reading.uses.OrderBy(use => use.ToString(), StringComparer.Ordinal)];
    }

    private void ReadTypes()
    {
        foreach (var handle in metadata.TypeDefinitions)
        {
            var type = metadata.GetTypeDefinition(handle);
            user = FullName(handle);
            place = string.Empty;
            Note(type.BaseType);
            ReadAttributes(type.GetCustomAttributes());
            ReadConstraints(type.GetGenericParameters());
            foreach (var implemented in type.GetInterfaceImplementations())
            {
                Note(metadata.GetInterfaceImplementation(implemented).Interface);
            }

            foreach (var field in type.GetFields().Select(metadata.GetFieldDefinition))
            {
                place = metadata.GetString(field.Name);
                ReadAttributes(field.GetCustomAttributes());
                field.DecodeSignature(types, genericContext: false);
            }

            foreach (var method in type.GetMethods().Select(metadata.GetMethodDefinition))
            {
                place = metadata.GetString(method.Name);
                ReadMethod(method);
            }
        }
    }

    private void ReadMethod(MethodDefinition method)
    {
        method.DecodeSignature(types, genericContext: false);
        ReadAttributes(method.GetCustomAttributes());
        ReadConstraints(method.GetGenericParameters());
        if (method.RelativeVirtualAddress == 0)
        {
            return;
        }

        var body = image.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil)
        {
            metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(types, genericContext: false);
        }

        foreach (var region in body.ExceptionRegions)
        {
            Note(region.CatchType);
        }

        foreach (var token in IlTokens.Of(body))
        {
            Note(token);
        }
    }

    private void ReadAttributes(CustomAttributeHandleCollection attributes)
    {
        foreach (var attribute in attributes)
        {
            Note(metadata.GetCustomAttribute(attribute).Constructor);
        }
    }

    private void ReadConstraints(GenericParameterHandleCollection parameters)
    {
        foreach (var constraint in parameters.SelectMany(parameter => metadata.GetGenericParameter(parameter).GetConstraints()))
        {
            Note(metadata.GetGenericParameterConstraint(constraint).Type);
        }
    }

    private void Note(EntityHandle handle)
    {
        switch (handle.Kind)
        {
            case var _ when handle.IsNil:
                break;
            case HandleKind.TypeReference or HandleKind.TypeDefinition:
                Add(handle, string.Empty, 0);
                break;
            case HandleKind.TypeSpecification:
                metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(types, genericContext: false);
                break;
            case HandleKind.MethodSpecification:
                var generic = metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
                generic.DecodeSignature(types, genericContext: false);
                Note(generic.Method);
                break;
            case HandleKind.StandaloneSignature:
                metadata.GetStandaloneSignature((StandaloneSignatureHandle)handle).DecodeMethodSignature(types, genericContext: false);
                break;
            case HandleKind.MethodDefinition:
                var method = metadata.GetMethodDefinition((MethodDefinitionHandle)handle);
                Add(method.GetDeclaringType(), metadata.GetString(method.Name), method.GetParameters().Count);
                break;
            case HandleKind.FieldDefinition:
                var field = metadata.GetFieldDefinition((FieldDefinitionHandle)handle);
                Add(field.GetDeclaringType(), metadata.GetString(field.Name), 0);
                break;
            case HandleKind.MemberReference:
                NoteMember(metadata.GetMemberReference((MemberReferenceHandle)handle));
                break;
            default:
                throw new NotSupportedException($"{user}.{place} names a {handle.Kind}, which this reading does not know.");
        }
    }

    private void NoteMember(MemberReference member)
    {
        Note(member.Parent);
        var parameters = 0;
        if (member.GetKind() == MemberReferenceKind.Method)
        {
            parameters = member.DecodeMethodSignature(types, genericContext: false).RequiredParameterCount;
        }
        else
        {
            member.DecodeFieldSignature(types, genericContext: false);
        }

        if (member.Parent.Kind is HandleKind.TypeReference or HandleKind.TypeDefinition)
        {
            Add(member.Parent, metadata.GetString(member.Name), parameters);
        }
    }

    private void Add(EntityHandle type, string member, int parameters) => uses.Add(new TypeUse(user, place, FullName(type), member, parameters));

    private string FullName(EntityHandle handle)
    {
        if (handle.Kind == HandleKind.TypeDefinition)
        {
            var type = metadata.GetTypeDefinition((TypeDefinitionHandle)handle);
            return type.IsNested ? FullName(type.GetDeclaringType()) : Join(type.Namespace, type.Name);
        }

        var reference = metadata.GetTypeReference((TypeReferenceHandle)handle);
        return reference.ResolutionScope.Kind == HandleKind.TypeReference ? FullName(reference.ResolutionScope) : Join(reference.Namespace, reference.Name);
    }

    private string Join(StringHandle space, StringHandle name) =>
        space.IsNil ? metadata.GetString(name) : $"{metadata.GetString(space)}.{metadata.GetString(name)}";
}
