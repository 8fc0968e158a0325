namespace Network.Grains.Enterprise;

/// <summary>Parts of an association: 分会, 专业学组.</summary>
public enum BranchKind
{
    Branch,
    ProfessionalGroup,
}
