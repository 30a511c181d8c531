/// What a new store starts with: places, categories, agencies, rules and holidays.
///
/// All of it is data that an administrator can edit once it stands in a store. The files lie in
/// `Data/`, are built into the program, and are read when they are first asked for.
public enum Seeds {}
